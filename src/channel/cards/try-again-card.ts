import type { Notice } from '../../language/message-sentences';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';

/** A button that was pressed, with what the card sent along: fields filled in as the person left them. */
export interface PressedButton {
  readonly verb: string;
  readonly data: unknown;
}

/** Stands for a card whose press takes long or failed: the same press again is one button away, with nothing lost. */
export function buildTryAgain(
  { heading, text }: Notice,
  pressed: PressedButton,
  { labels }: Sentences,
): AdaptiveCard {
  return fillTemplate('try-again', {
    heading,
    text,
    title: labels.tryAgain,
    // Encoded, because a card's strings are stripped of what can disguise text.
    press: encodeURIComponent(JSON.stringify(pressed)),
  });
}
