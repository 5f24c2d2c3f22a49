import type { GuestHistory, GuestLine } from '../../ports/guest-history';
import { everyGuest, type GuestState } from '../../domain/guest-filter';
import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Database } from '../database/database';
import { fromStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';
import { type ItemRow, toItem } from '../ledger/item-row';
import type { RequestDetails } from '../ledger/request-row';
import type { LinkCipher } from '../secrets/link-cipher';
import { TARGET_REF } from '../tab/guest-table-sql';

/** With the words of the index of each requester's sent requests. */
const SENT = `request.tenant_id = $1 AND request.sent_at IS NOT NULL AND request.state IN ('held', 'running', 'ended')`;
const SENT_BY = `${SENT} AND request.requester_id = $2`;
/** Another reads by the index of targets, and has no use for who asks. */
const SENT_TO = `${SENT} AND $2 <> '' AND request.details #>> '{value,target,ref,id}' = split_part($3, ':', 2)`;

const TO_TARGET = `($3::text IS NULL OR $3 = ${TARGET_REF})`;

const IN_STATE: Readonly<Record<GuestState, string>> = {
  pending: `item.state IN ('granted', 'nothingToDo') AND item.redemption = 'pending'`,
  accepted: `item.state IN ('granted', 'nothingToDo') AND item.redemption IS DISTINCT FROM 'pending'`,
  notDone: `item.state IN ('refused', 'failed', 'cancelled')`,
  undone: `item.state = 'undone'`,
};

interface LineRow extends ItemRow {
  readonly requester_id: string;
  readonly request_details: unknown;
  readonly created_at: Date;
}

export function createSqlGuestHistory(database: Database, cipher: LinkCipher): GuestHistory {
  return {
    async list({ tenantId, id }, { offset, limit, filter = everyGuest, isOfEveryone = false }) {
      const target = filter.target === null ? null : formatTargetRef(filter.target);
      const asked = [tenantId, id, target, filter.address];
      const whose = isOfEveryone && target !== null ? SENT_TO : SENT_BY;
      const inState = filter.state === null ? '' : `AND (${IN_STATE[filter.state]})`;
      // The requests first and by themselves: a planner that has to sort both at once may read through all of them.
      const select = (columns: string) =>
        `WITH request AS MATERIALIZED (SELECT * FROM guestlist.request WHERE ${whose} AND ${TO_TARGET})
         SELECT ${columns} FROM request JOIN guestlist.item ON request.id = item.request_id
         WHERE ($4::text IS NULL OR lower(item.address) = $4) ${inState}`;
      const [count] = await database.query<{ total: number }>(select('count(*)::int AS total'), asked);
      const rows = await database.query<LineRow>(
        `${select('item.*, request.details AS request_details, request.created_at, request.requester_id')}
         ORDER BY request.sent_at DESC, request.id, item.position OFFSET $5 LIMIT $6`,
        [...asked, offset, limit],
      );
      return { total: count?.total ?? 0, guests: rows.map((row) => toLine(row, id, cipher)) };
    },

    async find({ tenantId, id }, { requestId, position }) {
      if (!isRequestId(requestId)) return null;
      const [row] = await database.query<LineRow>(
        `SELECT item.*, request.details AS request_details, request.created_at, request.requester_id
         FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
         WHERE request.tenant_id = $1 AND request.id = $2 AND item.position = $3 AND item.address <> ''
           AND request.state IN ('held', 'running', 'ended')`,
        [tenantId, requestId, position],
      );
      if (row === undefined) return null;
      const { inviter, options } = fromStoredJson(row.request_details) as RequestDetails;
      return { ...toLine(row, id, cipher), inviter, mailLanguage: options.mailLanguage };
    },

    async recentTargets({ tenantId, id }, limit) {
      const rows = await database.query<{ details: unknown }>(
        `SELECT details FROM (
           SELECT DISTINCT ON (details #> '{value,target,ref}') details, sent_at
           FROM guestlist.request WHERE ${SENT_BY}
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
         WHERE request.tenant_id = $1 AND request.requester_id = $2 AND request.sent_at IS NOT NULL
           AND (item.inviting_at > now() - interval '24 hours' AND (item.is_invited_by_us OR item.state = 'inviting')
             OR item.state = 'planned' AND request.state IN ('held', 'running')
               AND item.details #>> '{value,plan,kind}' = 'invite')`,
        [tenantId, id],
      );
      return row?.count ?? 0;
    },

    async noteSeen({ requestId, position }, { redemption, isReadBack }) {
      if (!isRequestId(requestId)) return;
      await database.query(
        `UPDATE guestlist.item SET redemption = coalesce($3, redemption), is_read_back = is_read_back OR $4,
           redemption_url = CASE WHEN $3 = 'accepted' THEN NULL ELSE redemption_url END,
           redemption_url_at = CASE WHEN $3 = 'accepted' THEN NULL ELSE redemption_url_at END,
           look_at = CASE WHEN $3 = 'accepted' THEN NULL ELSE look_at END,
           -- Whoever looked knows; the card in the chat does not yet.
           news = CASE WHEN $3 = 'accepted' THEN coalesce(news, 'seen') ELSE news END,
           news_since = CASE WHEN $3 = 'accepted' THEN now() ELSE news_since END,
           news_at = CASE WHEN $3 = 'accepted' THEN coalesce(news_at, now()) ELSE news_at END
         WHERE request_id = $1 AND position = $2`,
        [requestId, position, redemption ?? null, isReadBack ?? false],
      );
    },
  };
}

function toLine(row: LineRow, viewerId: string, cipher: LinkCipher): GuestLine {
  const isOwn = row.requester_id === viewerId;
  const { target, unchecked, inviter } = fromStoredJson(row.request_details) as RequestDetails;
  return {
    requestId: row.request_id,
    target,
    unchecked,
    item: toItem(isOwn ? row : { ...row, redemption_url: null }, cipher),
    createdAt: row.created_at,
    by: isOwn ? null : inviter.name,
  };
}

function toChoice(details: unknown): TargetChoice {
  const { ref, displayName, viaDisplayName } = (fromStoredJson(details) as RequestDetails).target;
  return { ref, displayName, viaDisplayName };
}
