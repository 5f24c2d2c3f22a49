import type { InvitationRequest } from '../invitation-request';

/** What `GET /api/tab/events` tells: `event:` is the kind, `data:` the rest as JSON. */
export type TabEvent =
  /** The stream is open: whatever was read before may be out of date. */
  | { readonly kind: 'open' }
  /** These requests have changed: read again what is shown of them. */
  | { readonly kind: 'changed'; readonly requestIds: readonly InvitationRequest['id'][] }
  /** The server ends the stream; open a new one after so many seconds. */
  | { readonly kind: 'bye'; readonly retrySeconds: number };
