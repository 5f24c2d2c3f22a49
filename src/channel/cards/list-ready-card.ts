import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';

/** The page for a list, for a browser; stands below the card it was opened from. */
export function buildListReady(
  { url }: { readonly url: string },
  { messages, lists }: Sentences,
): AdaptiveCard {
  return fillTemplate('list-ready', { ...messages.listReady, url, labels: { open: lists.buttons.openList } });
}
