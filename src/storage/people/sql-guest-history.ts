import type { GuestHistory, GuestLine } from '../../ports/guest-history';
import type { TargetChoice } from '../../domain/target';
import type { Database } from '../database/database';
import { fromStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';
import { type ItemRow, toItem } from '../ledger/item-row';
import type { RequestDetails } from '../ledger/request-row';
import type { LinkCipher } from '../secrets/link-cipher';

const SENT = `request.tenant_id = $1 AND request.requester_id = $2 AND request.state IN ('held', 'running', 'ended')`;

interface LineRow extends ItemRow {
  readonly request_details: unknown;
  readonly created_at: Date;
}

export function createSqlGuestHistory(database: Database, cipher: LinkCipher): GuestHistory {
  return {
    async list({ tenantId, id }, { offset, limit }) {
      const [count] = await database.query<{ total: number }>(
        `SELECT count(*)::int AS total
         FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id WHERE ${SENT}`,
        [tenantId, id],
      );
      const rows = await database.query<LineRow>(
        `SELECT item.*, request.details AS request_details, request.created_at
         FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id WHERE ${SENT}
         ORDER BY request.sent_at DESC, request.id, item.position OFFSET $3 LIMIT $4`,
        [tenantId, id, offset, limit],
      );
      return { total: count?.total ?? 0, guests: rows.map((row) => toLine(row, cipher)) };
    },

    async recentTargets({ tenantId, id }, limit) {
      const rows = await database.query<{ details: unknown }>(
        `SELECT details FROM (
           SELECT DISTINCT ON (details #> '{value,target,ref}') details, sent_at
           FROM guestlist.request WHERE ${SENT}
           ORDER BY details #> '{value,target,ref}', sent_at DESC
         ) AS newest ORDER BY sent_at DESC LIMIT $3`,
        [tenantId, id, limit],
      );
      return rows.map(({ details }) => toChoice(details));
    },

    async invitedToday({ tenantId, id }) {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*)::int AS count
         FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
         WHERE request.tenant_id = $1 AND request.requester_id = $2
           AND item.inviting_at > now() - interval '24 hours' AND (item.is_invited_by_us OR item.state = 'inviting')`,
        [tenantId, id],
      );
      return row?.count ?? 0;
    },

    async noteSeen({ requestId, position }, { redemption, isReadBack }) {
      if (!isRequestId(requestId)) return;
      await database.query(
        `UPDATE guestlist.item SET redemption = coalesce($3, redemption), is_read_back = is_read_back OR $4,
           redemption_url = CASE WHEN $3 = 'accepted' THEN NULL ELSE redemption_url END,
           redemption_url_at = CASE WHEN $3 = 'accepted' THEN NULL ELSE redemption_url_at END
         WHERE request_id = $1 AND position = $2`,
        [requestId, position, redemption ?? null, isReadBack ?? false],
      );
    },
  };
}

function toLine(row: LineRow, cipher: LinkCipher): GuestLine {
  return {
    requestId: row.request_id,
    target: (fromStoredJson(row.request_details) as RequestDetails).target,
    item: toItem(row, cipher),
    createdAt: row.created_at,
  };
}

function toChoice(details: unknown): TargetChoice {
  const { ref, displayName, viaDisplayName } = (fromStoredJson(details) as RequestDetails).target;
  return { ref, displayName, viaDisplayName };
}
