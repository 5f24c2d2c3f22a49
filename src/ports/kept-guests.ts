import type { KeptList } from '../domain/kept-list';
import type { Requester } from '../domain/invitation-request';

/** Guests of a request whose form cannot hold them, until it is sent. A list of somebody else is as good as none. */
export interface KeptGuests {
  /** Writes or replaces. */
  put(requestId: string, requester: Requester, list: KeptList): Promise<void>;
  find(requestId: string, requester: Requester): Promise<KeptList | null>;
  /** What is left goes on under another request, or the list is dropped. False: it is not there any more, so whoever asked second does nothing. */
  handOver(
    requestId: string,
    requester: Requester,
    rest: { readonly requestId: string; readonly list: KeptList } | null,
  ): Promise<boolean>;
}
