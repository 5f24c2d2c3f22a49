import type { Sentences } from '../../language/sentences';
import { markdownLink } from './markdown';
import type { TemplateData } from './template-data';

/** A line that leads to the Guests tab; `url` is null where no link leads there. */
export function guestsLink(
  { url, guest }: { readonly url: string | null; readonly guest: string | null },
  { labels }: Sentences,
): TemplateData {
  const link = url === null ? null : markdownLink(labels.openInGuests(guest), url);
  return { hasGuestsLink: link !== null, guestsLink: link ?? '' };
}
