import type { ListPlace } from '../../flows/open-list';
import type { Sentences } from '../../language/sentences';
import type { PageLinks } from '../page-links';

/** The page for a list as Teams opens it in a dialog. */
export function listPage(place: ListPlace, pages: PageLinks, { labels }: Sentences): object {
  const url = pages.list(place);
  const value = { title: labels.inviteGuest, url, fallbackUrl: url, height: 'large', width: 'large' };
  return { task: { type: 'continue', value } };
}
