import type { InvitationRequest, Locale, RequestItem, RequestState } from '../../domain/invitation-request';
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
  readonly new_links: readonly number[];
  readonly attempt: number;
  readonly created_at: Date;
  readonly sent_at: Date | null;
  readonly anonymised_at: Date | null;
}

export type RequestDetails = Pick<
  InvitationRequest,
  'inviter' | 'target' | 'options' | 'refusal' | 'unchecked'
>;

export function toRequest(row: RequestRow, items: readonly RequestItem[]): InvitationRequest {
  const { inviter, target, options, refusal, unchecked } = fromStoredJson(row.details) as RequestDetails;
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
    items,
  };
}
