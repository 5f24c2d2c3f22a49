/** Why a tenant's invitations stand still. */
export type StopCode = 'ABUSE_SUSPECTED' | 'FAILURES_IN_A_ROW';

/** All new invitations of a tenant are stopped until a person has looked. */
export interface InvitationStop {
  readonly tenantId: string;
  readonly code: StopCode;
  /** ISO 8601 */
  readonly since: string;
}

/** Microsoft blocks a whole tenant's invitations on what looks like abuse, and only a support ticket lifts that: Guestlist stops before. */
export interface InvitationStops {
  /** One more invitation failed; resolves to the stop that this made, if it did. */
  failed(tenantId: string, looksLikeAbuse: boolean): Promise<InvitationStop | null>;
  /** One went well: what failed before it is forgotten. */
  succeeded(tenantId: string): Promise<void>;
  /** All there are. */
  list(): Promise<readonly InvitationStop[]>;
}
