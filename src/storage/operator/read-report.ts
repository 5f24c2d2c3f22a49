import type { LedgerReport, WaitingItem } from '../../ports/operator-desk';
import type { Database, Sql } from '../database/database';
import { readStops } from '../pace/sql-invitation-stops';
import { readPause } from './pause-row';

const PENDING_DAYS = 30;
const REFUSED_WITHIN = `interval '30 days'`;

/** Everything is told by ids: names are read live, under the rights of whoever looks. */
export async function readReport(database: Database): Promise<LedgerReport> {
  return database.transaction(async (tx) => ({
    paused: await readPause(tx),
    stops: await readStops(tx),
    pendingGuests: await readPending(tx),
    emptyHandedGuests: await readEmptyHanded(tx),
    requesters: await readRequesters(tx),
    waitingItems: await readWaiting(tx),
    refusals: await readRefusals(tx),
  }));
}

/** A column of ISO 8601 text, so that the report is the same over any wire. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Pending as far as was seen: somebody who looked since, or nobody. */
function readPending(tx: Sql): Promise<LedgerReport['pendingGuests']> {
  return tx.query(
    `SELECT person_id AS "guestId", requester_id AS "requesterId", ${iso('inviting_at')} AS "invitedAt",
       extract(day FROM now() - inviting_at)::int AS days
     FROM (
       SELECT DISTINCT ON (person_id) person_id, requester_id, inviting_at, bool_or(redemption = 'accepted')
         OVER (PARTITION BY person_id) AS was_seen
       FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE person_id IS NOT NULL
       ORDER BY person_id, is_invited_by_us DESC, inviting_at
     ) AS guest
     WHERE was_seen IS NOT TRUE AND inviting_at < now() - make_interval(days => $1)
       AND EXISTS (SELECT 1 FROM guestlist.item WHERE item.person_id = guest.person_id AND is_invited_by_us)
     ORDER BY inviting_at`,
    [PENDING_DAYS],
  );
}

function readEmptyHanded(tx: Sql): Promise<LedgerReport['emptyHandedGuests']> {
  return tx.query(
    `SELECT person_id AS "guestId", requester_id AS "requesterId", ${iso('inviting_at')} AS "invitedAt"
     FROM (
       SELECT DISTINCT ON (person_id) person_id, requester_id, inviting_at
       FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE is_invited_by_us AND person_id IS NOT NULL
       ORDER BY person_id, inviting_at
     ) AS guest
     WHERE NOT EXISTS (
       SELECT 1 FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE item.person_id = guest.person_id
         AND (item.state IN ('granted', 'nothingToDo') OR request.state IN ('held', 'running')))
     ORDER BY inviting_at`,
  );
}

/** Whoever has sent anything: those who left are found among them, by looking in the directory. */
function readRequesters(tx: Sql): Promise<LedgerReport['requesters']> {
  return tx.query(
    `SELECT requester_id AS "requesterId",
       count(DISTINCT request.id) FILTER (WHERE request.state IN ('held', 'running'))::int AS "openRequests",
       count(DISTINCT item.person_id) FILTER (WHERE item.state = 'granted')::int AS "guestsIn",
       ${iso('max(sent_at)')} AS "lastSentAt"
     FROM guestlist.request JOIN guestlist.item ON item.request_id = request.id
     WHERE sent_at IS NOT NULL
     GROUP BY requester_id ORDER BY max(sent_at) DESC, requester_id`,
  );
}

/** What failed and may be tried again by its requester, and what waits for its requester to sign in. */
function readWaiting(tx: Sql): Promise<readonly WaitingItem[]> {
  return tx.query<WaitingItem>(
    `SELECT item.request_id AS "requestId", request.requester_id AS "requesterId", item.position,
       item.person_id AS "guestId", item.state, ${iso('item.changed_at')} AS since,
       CASE WHEN item.state = 'failed' THEN item.reason ELSE 'signInNeeded' END AS reason
     FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       LEFT JOIN guestlist.sign_in
         ON sign_in.tenant_id = request.tenant_id AND sign_in.person_id = request.requester_id
     WHERE item.state = 'failed' AND item.address <> ''
       OR request.state IN ('held', 'running') AND sign_in.asked_at IS NOT NULL
         AND item.state IN ('planned', 'inviting', 'invited', 'granting')
     ORDER BY item.changed_at, item.request_id, item.position`,
  );
}

/** At the review as well as by the directory; a refusal of a whole request counts for each of its guests. */
function readRefusals(tx: Sql): Promise<LedgerReport['refusals']> {
  return tx.query(
    `SELECT reason, count(*)::int AS guests
     FROM (
       SELECT coalesce(
         CASE WHEN item.state = 'refused' THEN item.reason END,
         request.details #>> '{value,refusal}',
         item.details #>> '{value,plan,reason}') AS reason
       FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE coalesce(request.sent_at, request.created_at) > now() - ${REFUSED_WITHIN}
     ) AS guest
     WHERE reason IS NOT NULL GROUP BY reason ORDER BY guests DESC, reason`,
  );
}
