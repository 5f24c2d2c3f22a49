import type { Requester } from '../../domain/invitation-request';
import type { TabWeek } from '../../domain/tab/tab-weeks';
import { STALE_AFTER } from '../../domain/watch-pace';
import type { Sql } from '../database/database';
import { INVITED_AT } from './guest-table-sql';

const WEEKS = 12;

interface WeekRow {
  readonly at: Date;
  readonly pending: number;
  readonly stale: number;
  readonly accepted: number;
}

/** Guests who have been taken out again are not counted, in no week. */
export async function readWeeks(sql: Sql, { tenantId, id }: Requester): Promise<readonly TabWeek[]> {
  const rows = await sql.query<WeekRow>(
    `WITH guest AS MATERIALIZED (
       SELECT ${INVITED_AT} AS invited_at, CASE WHEN item.redemption IS DISTINCT FROM 'pending'
         THEN coalesce(item.accepted_at, ${INVITED_AT}) END AS accepted_at
       FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE request.tenant_id = $1 AND request.requester_id = $2 AND request.sent_at IS NOT NULL
         AND request.state IN ('held', 'running', 'ended')
         AND item.state IN ('granted', 'nothingToDo')
     ), week AS (SELECT now() - make_interval(weeks => n) AS at FROM generate_series(0, ${WEEKS - 1}) AS n)
     SELECT at,
       count(*) FILTER (WHERE accepted_at <= at)::int AS accepted,
       count(*) FILTER (WHERE (accepted_at > at OR accepted_at IS NULL) AND invited_at > at - make_interval(secs => ${STALE_AFTER}))::int AS pending,
       count(*) FILTER (WHERE (accepted_at > at OR accepted_at IS NULL) AND invited_at <= at - make_interval(secs => ${STALE_AFTER}))::int AS stale
     FROM week LEFT JOIN guest ON guest.invited_at <= week.at GROUP BY at ORDER BY at`,
    [tenantId, id],
  );
  return rows.map(({ at, pending, stale, accepted }) => ({ at: at.toISOString(), pending, stale, accepted }));
}
