import type { Requester } from '../domain/invitation-request';
import type { ListPlace } from '../flows/open-list';

/** Where the pages for browsers are, as people reach them from the chat. */
export interface PageLinks {
  /** Whether the client opens a page in a dialog of its own: Teams does, the Playground does not. */
  readonly hasDialogs: boolean;
  /** The page for a list, for such a dialog. */
  list(place: ListPlace): string;
  /** The same for a browser; null where a browser alone cannot show it. */
  listInBrowser(place: ListPlace, requester: Requester): string | null;
  /** The Guests tab, at one guest if named (`<request id>:<position>`); null where no link leads there. */
  guests(guestId: string | null, requester: Requester): string | null;
}
