import type {
  InvitationRequest,
  LinkAudience,
  Locale,
  RequestItem,
  RequestState,
} from '../../domain/invitation-request';
import { fromStoredJson } from '../database/stored-json';

export interface RequestRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly requester_id: string;
  readonly state: RequestState;
  readonly locale: Locale;
  readonly details: unknown;
  readonly held_until: Date | null;
  readonly is_undoing: boolean;
  readonly is_paused: boolean;
  readonly new_links: readonly number[];
  readonly resends: readonly number[];
  readonly removals: readonly number[];
  readonly attempt: number;
  readonly created_at: Date;
  readonly sent_at: Date | null;
  readonly anonymised_at: Date | null;
  readonly paused_because: string | null;
  readonly link_for: LinkAudience | null;
  readonly list_id: string | null;
  readonly stopped_at: Date | null;
}

/** The operator's word while all writes are paused. */
export const PAUSED_BECAUSE = '(SELECT reason FROM guestlist.pause) AS paused_because';

/** Since when the tenant's invitations stand still; null: they do not. */
export const STOPPED_AT = `(SELECT stopped_at FROM guestlist.invitation_run
  WHERE invitation_run.tenant_id = request.tenant_id)`;

/** Null in a personal chat. In a channel the link is for everyone only where its team is what is entered, unless the requester says so. */
const LINK_FOR = `(SELECT CASE WHEN NOT is_chosen
    AND team #>> '{value,ref,id}' <> request.details #>> '{value,target,ref,id}' THEN 'requester' ELSE link_for END
  FROM guestlist.shared_place WHERE shared_place.request_id = request.id) AS link_for`;

/** Columns beside the request's own. */
export const BESIDE = `${PAUSED_BECAUSE}, ${LINK_FOR}, ${STOPPED_AT} AS stopped_at`;

export type RequestDetails = Pick<
  InvitationRequest,
  'inviter' | 'target' | 'options' | 'refusal' | 'unchecked' | 'revision'
>;

export function toRequest(row: RequestRow, items: readonly RequestItem[]): InvitationRequest {
  const details = fromStoredJson(row.details) as RequestDetails;
  const { inviter, target, options, refusal, unchecked, revision } = details;
  return {
    id: row.id,
    requester: { id: row.requester_id, tenantId: row.tenant_id },
    locale: row.locale,
    inviter,
    target,
    options,
    state: row.state,
    refusal,
    unchecked,
    heldUntil: row.held_until,
    createdAt: row.created_at,
    isPausedByRequester: row.is_paused,
    ...(row.paused_because === null ? {} : { pausedBecause: row.paused_because }),
    ...(row.stopped_at === null ? {} : { invitationsStoppedSince: row.stopped_at }),
    ...(row.link_for === null ? {} : { linkFor: row.link_for }),
    ...(revision === undefined ? {} : { revision }),
    ...(row.list_id === null ? {} : { listId: row.list_id }),
    items,
  };
}
