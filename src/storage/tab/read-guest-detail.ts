import type { Requester } from '../../domain/invitation-request';
import { formatTargetRef, type TargetRef } from '../../domain/target';
import type { AuditDetails, AuditEvent } from '../../ports/audit-trail';
import type { GuestTableDetail } from '../../ports/guest-table';
import type { Sql } from '../database/database';
import { fromStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';
import { type ItemRow, toItem } from '../ledger/item-row';
import type { RequestDetails } from '../ledger/request-row';
import type { LinkCipher } from '../secrets/link-cipher';
import { type GuestRow, toGuestRow } from './guest-row';
import { ROW, TARGET_REF } from './guest-table-sql';

interface DetailRow extends GuestRow, ItemRow {
  readonly request_details: unknown;
  readonly guests: number;
}

interface StepRow {
  readonly at: Date;
  readonly what: AuditEvent;
  readonly details: unknown;
}

export interface DetailAsked {
  readonly requestId: string;
  readonly position: number;
  readonly inTarget: TargetRef | null;
}

export async function readGuestDetail(
  { sql, cipher }: { readonly sql: Sql; readonly cipher: LinkCipher },
  requester: Requester,
  { requestId, position, inTarget }: DetailAsked,
): Promise<GuestTableDetail | null> {
  if (!isRequestId(requestId) || !Number.isInteger(position) || position < 0 || position > 1_000_000)
    return null;
  const [row] = await sql.query<DetailRow>(
    `SELECT item.*, ${ROW}, request.details AS request_details,
       (SELECT count(*)::int FROM guestlist.item AS one WHERE one.request_id = request.id) AS guests
     FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
     WHERE request.id = $1 AND item.position = $2 AND request.tenant_id = $3
       AND request.state IN ('held', 'running', 'ended')
       AND (request.requester_id = $4 OR $5::text = ${TARGET_REF})`,
    [
      requestId,
      position,
      requester.tenantId,
      requester.id,
      inTarget === null ? null : formatTargetRef(inTarget),
    ],
  );
  if (row === undefined) return null;
  const isOwn = row.requester_id === requester.id;
  const { inviter, options, unchecked } = fromStoredJson(row.request_details) as RequestDetails;
  return {
    row: toGuestRow(row, requester.id),
    item: toItem(isOwn ? row : { ...row, redemption_url: null }, cipher),
    request: { inviter, options, unchecked },
    guestsInRequest: row.guests,
    steps: await readSteps(sql, requestId, position),
  };
}

/** What was done with the guest, and what was asked of their request as a whole. */
async function readSteps(sql: Sql, requestId: string, position: number): Promise<GuestTableDetail['steps']> {
  const rows = await sql.query<StepRow>(
    `SELECT at, what, details FROM guestlist.audit_line
     WHERE request_id = $1 AND (position = $2 OR position IS NULL AND what = 'undoAsked') ORDER BY id`,
    [requestId, position],
  );
  return rows.map(({ at, what, details }) => ({ ...(fromStoredJson(details) as AuditDetails), at, what }));
}
