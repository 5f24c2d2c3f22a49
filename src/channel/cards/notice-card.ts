import type { Notice } from '../../language/message-sentences';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';

/** Where to go from a notice. */
export type WayForward = 'openForm' | 'status' | 'help';

/** A heading and a sentence, with buttons that need no request. */
export function buildNotice(
  { heading, text }: Notice,
  { labels }: Sentences,
  waysForward: readonly WayForward[] = ['openForm', 'help'],
): AdaptiveCard {
  const titles: Readonly<Record<WayForward, string>> = {
    openForm: labels.inviteGuest,
    status: labels.myGuests,
    help: labels.help,
  };
  return fillTemplate('notice', {
    heading,
    text,
    hasButtons: waysForward.length > 0,
    buttons: waysForward.map((verb) => ({ verb, title: titles[verb] })),
  });
}
