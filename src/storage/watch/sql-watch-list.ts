import type { DueGuests, Look, News, NewsOfRequest, WatchList } from '../../ports/watch-list';
import type { AuditTrail } from '../audit/audit-trail';
import type { Database } from '../database/database';
import { toStoredJson } from '../database/stored-json';

/** Seconds; longer than reading and telling take. */
const LEASE = 300;
/** Guests read at once. */
const MOST = 150;
/** Those due soon are read along: it costs no more. */
const SOON = `interval '30 seconds'`;

const IS_WATCHED = `item.redemption = 'pending' AND item.state IN ('granted', 'nothingToDo') AND item.person_id IS NOT NULL
  AND item.address <> '' AND request.state = 'ended'`;

interface DueRow {
  readonly tenant_id: string;
  readonly requester_id: string;
  readonly request_id: string;
  readonly position: number;
  readonly person_id: string;
  readonly age: number;
  readonly is_invited_by_us: boolean;
  readonly is_reminded: boolean;
  readonly is_watched: boolean;
}

const TAKE_DUE = `
  WITH first AS (
    SELECT request.tenant_id, request.requester_id
    FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
    WHERE item.look_at <= now() ORDER BY item.look_at LIMIT 1
  ), taken AS (
    SELECT item.request_id, item.position, request.tenant_id, request.requester_id, ${IS_WATCHED} AS is_watched
    FROM first JOIN guestlist.request USING (tenant_id, requester_id)
      JOIN guestlist.item ON item.request_id = request.id
    WHERE item.look_at <= now() + ${SOON} ORDER BY item.look_at LIMIT ${MOST}
    FOR UPDATE OF item SKIP LOCKED
  )
  UPDATE guestlist.item SET look_at = CASE WHEN is_watched THEN now() + make_interval(secs => ${LEASE}) END
  FROM taken WHERE item.request_id = taken.request_id AND item.position = taken.position
  RETURNING tenant_id, requester_id, item.request_id, item.position, item.person_id, item.is_invited_by_us,
    extract(epoch FROM now() - coalesce(item.inviting_at, item.changed_at))::float8 AS age,
    item.reminded_at IS NOT NULL AS is_reminded, is_watched`;

const TAKE_NEWS = `
  WITH first AS (
    SELECT request_id FROM guestlist.item WHERE news_at <= now() ORDER BY news_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  UPDATE guestlist.item SET news_at = now() + make_interval(secs => ${LEASE})
  FROM first JOIN guestlist.request ON request.id = first.request_id
  WHERE item.request_id = first.request_id AND item.news_at <= now()
  RETURNING item.request_id, item.position, item.news, request.tenant_id, request.requester_id`;

interface NewsRow {
  readonly tenant_id: string;
  readonly requester_id: string;
  readonly request_id: string;
  readonly position: number;
  readonly news: News;
}

export function createSqlWatchList({
  database,
  trail,
}: {
  readonly database: Database;
  readonly trail: AuditTrail;
}): WatchList {
  return {
    async takeDue() {
      for (;;) {
        const rows = await database.query<DueRow>(TAKE_DUE);
        const [first] = rows;
        if (first === undefined) return null;
        const due = toDue(first, rows);
        // Those that need no look any more have been taken off the list: the next may.
        if (due.guests.length > 0) return due;
      }
    },

    async note(guests) {
      const seen = guests.map(({ requestId, position, look }) => ({
        request_id: requestId,
        position,
        ...lookColumns(look),
      }));
      await trail.during((pen) =>
        database.transaction(async (tx) => {
          const accepted = await tx.query<{ request_id: string; position: number }>(
            `UPDATE guestlist.item SET
               look_at = now() + make_interval(secs => seen.seconds),
               redemption = CASE WHEN seen.news = 'accepted' THEN 'accepted' ELSE redemption END,
               redemption_url = CASE WHEN seen.news IN ('accepted', 'seen') THEN NULL ELSE redemption_url END,
               redemption_url_at = CASE WHEN seen.news IN ('accepted', 'seen') THEN NULL ELSE redemption_url_at END,
               reminded_at = CASE WHEN seen.news = 'stale' THEN now() ELSE reminded_at END,
               news = coalesce(seen.news, item.news),
               news_since = CASE WHEN seen.news IS NULL THEN news_since ELSE now() END,
               news_at = CASE WHEN seen.news IS NULL THEN news_at ELSE now() END
             FROM jsonb_to_recordset($1::jsonb -> 'value') AS seen (request_id uuid, position integer, seconds float8, news text)
             WHERE item.request_id = seen.request_id AND item.position = seen.position AND item.redemption = 'pending'
             RETURNING item.request_id, item.position, seen.news`,
            [toStoredJson(seen)],
          );
          for (const { request_id, position, news } of accepted as readonly NewsRow[]) {
            if (news === 'accepted') await pen.note(tx, request_id, [{ what: 'accepted', position }]);
          }
        }),
      );
    },

    async takeNews() {
      const rows = await database.query<NewsRow>(TAKE_NEWS);
      const [first] = rows;
      if (first === undefined) return null;
      return {
        requestId: first.request_id,
        requester: { id: first.requester_id, tenantId: first.tenant_id },
        guests: rows.map(({ position, news }) => ({ position, news })),
      } satisfies NewsOfRequest;
    },

    async told({ requestId, guests }) {
      await database.query(
        `UPDATE guestlist.item SET news = NULL, news_since = NULL, news_at = NULL
         WHERE request_id = $1 AND position = ANY($2::integer[]) AND news_at > now()`,
        [requestId, guests.map(({ position }) => position)],
      );
    },
  };
}

function toDue({ tenant_id, requester_id }: DueRow, rows: readonly DueRow[]): DueGuests {
  const watched = rows.filter(({ is_watched }) => is_watched);
  return {
    requester: { id: requester_id, tenantId: tenant_id },
    guests: watched.map((row) => ({
      requestId: row.request_id,
      position: row.position,
      personId: row.person_id,
      age: row.age,
      isInvitedByUs: row.is_invited_by_us,
      isReminded: row.is_reminded,
    })),
  };
}

function lookColumns(look: Look): { readonly seconds: number | null; readonly news: News | null } {
  switch (look.kind) {
    case 'accepted':
      return { seconds: null, news: 'accepted' };
    case 'pending':
      return { seconds: look.seconds, news: look.isStale ? 'stale' : null };
    case 'over':
      // The card still shows a link that nobody looks after any more.
      return { seconds: null, news: 'seen' };
  }
}
