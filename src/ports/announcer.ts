import type { InvitationRequest, RequestItem } from '../domain/invitation-request';
import type { ConsentNeeded, SignInNeeded } from './directory-errors';

/** Tells the requester's chat how a request stands. A chat that cannot be reached stops nothing: the ledger is the truth. */
export interface Announcer {
  /** Soon, and not more often than the chat bears; a later word overtakes an earlier one. */
  progressed(request: InvitationRequest): void;
  /** Resolves when the chat was told, or could not be. */
  settled(request: InvitationRequest): Promise<void>;
  /** The request waits until its requester signs in, or an administrator consents: tells the requester, once until then. */
  waiting(request: InvitationRequest, why: SignInNeeded | ConsentNeeded): Promise<void>;
  /** Pending guests were seen to have accepted: a message to the requester. @throws when the chat cannot be reached now. */
  accepted(request: InvitationRequest, items: readonly RequestItem[]): Promise<void>;
  /** Guests take long to accept: a card with what can be done, to the requester. @throws when the chat cannot be reached now. */
  stillPending(request: InvitationRequest, items: readonly RequestItem[]): Promise<void>;
}
