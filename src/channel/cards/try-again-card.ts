import type { Notice } from '../../language/message-sentences';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { noteData } from './note-data';

/** A button that was pressed, with what the card sent along: fields filled in as the person left them. */
export interface PressedButton {
  readonly verb: string;
  readonly data: unknown;
}

export interface TryAgainView extends Notice {
  readonly pressed: PressedButton;
  /** Of the button; "Try again" if left out. */
  readonly title?: string;
  /** What an administrator has to do first; left out if nothing. */
  readonly note?: string;
}

/** Stands for a card whose press takes long or failed: the same press again is one button away, with nothing lost. */
export function buildTryAgain(view: TryAgainView, { labels }: Sentences): AdaptiveCard {
  const { heading, text, pressed, note = null, title = labels.tryAgain } = view;
  return fillTemplate('try-again', {
    ...noteData(note),
    heading,
    text,
    title,
    // Encoded, because a card's strings are stripped of what can disguise text.
    press: encodeURIComponent(JSON.stringify(pressed)),
    labels: { copyNoteForIt: labels.copyNoteForIt, noteForIt: labels.noteForIt },
  });
}
