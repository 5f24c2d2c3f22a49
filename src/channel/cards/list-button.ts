import type { PageLinks } from '../page-links';

/** "Open the list" as the client can open it: in a dialog, or by a link to a browser. */
export function listButton(pages: Pick<PageLinks, 'hasDialogs'> | null) {
  return { opensDialog: pages?.hasDialogs === true, opensBrowser: pages?.hasDialogs === false };
}
