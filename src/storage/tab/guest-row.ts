import type { ItemState, PlannedTarget } from '../../domain/invitation-request';
import type { RedemptionState } from '../../domain/person';
import type { Reason } from '../../domain/reason';
import type { TabState } from '../../domain/tab/tab-guest';
import type { GuestTableRow } from '../../ports/guest-table';

/** As `ROW` selects it. */
export interface GuestRow {
  readonly request_id: string;
  readonly position: number;
  readonly address: string;
  readonly display_name: string;
  readonly state: ItemState;
  readonly reason: Reason | null;
  readonly redemption: RedemptionState | null;
  readonly person_id: string | null;
  readonly is_invited_by_us: boolean;
  readonly is_granted_by_us: boolean;
  readonly accepted_at: Date | null;
  readonly invited_at: Date;
  readonly is_mailed_today: boolean;
  readonly tab_state: TabState;
  readonly target: PlannedTarget;
  readonly requester_id: string;
  readonly inviter: string;
}

export function toGuestRow(row: GuestRow, viewerId: string): GuestTableRow {
  return {
    requestId: row.request_id,
    position: row.position,
    address: row.address,
    displayName: row.display_name,
    state: row.state,
    reason: row.reason,
    redemption: row.redemption,
    personId: row.person_id,
    isInvitedByUs: row.is_invited_by_us,
    isGrantedByUs: row.is_granted_by_us,
    target: row.target,
    tabState: row.tab_state,
    invitedAt: row.invited_at,
    acceptedAt: row.accepted_at,
    isMailedToday: row.is_mailed_today,
    by: row.requester_id === viewerId ? null : row.inviter,
  };
}
