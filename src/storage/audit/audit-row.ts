import type { AuditDetails, AuditEvent, AuditLine } from '../../ports/audit-trail';
import type { TargetKind } from '../../domain/target';
import { fromStoredJson } from '../database/stored-json';

export interface AuditRow {
  /** A bigint, which the driver gives as text. */
  readonly id: string;
  readonly at: Date;
  readonly what: AuditEvent;
  readonly requester_id: string | null;
  readonly tenant_id: string | null;
  readonly request_id: string | null;
  readonly position: number | null;
  readonly guest_id: string | null;
  readonly address_hash: string | null;
  readonly target_kind: TargetKind | null;
  readonly target_id: string | null;
  readonly via_group_id: string | null;
  readonly details: unknown;
}

export function toAuditLine(row: AuditRow): AuditLine {
  return {
    at: row.at.toISOString(),
    what: row.what,
    by: row.requester_id,
    tenantId: row.tenant_id,
    requestId: row.request_id,
    position: row.position,
    guestId: row.guest_id,
    addressHash: row.address_hash,
    targetKind: row.target_kind,
    targetId: row.target_id,
    viaGroupId: row.via_group_id,
    ...(fromStoredJson(row.details) as AuditDetails),
  };
}
