import type { InvitationRequest } from '../domain/invitation-request';

/** Tells the requester's chat how a request stands. A chat that cannot be reached stops nothing: the ledger is the truth. */
export interface Announcer {
  /** Soon, and not more often than the chat bears; a later word overtakes an earlier one. */
  progressed(request: InvitationRequest): void;
  /** Resolves when the chat was told, or could not be. */
  settled(request: InvitationRequest): Promise<void>;
}
