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

interface Accepted {
  readonly request_id: string;
  readonly position: number;
}

/** The same people in other requests of the same requester: their cards change, and nobody is told again. What somebody else holds is seen at its own look. */
const ACCEPT_ELSEWHERE = `
  WITH others AS (
    SELECT other.request_id, other.position
    FROM jsonb_to_recordset($1::jsonb -> 'value') AS accepted (request_id uuid, position integer)
      JOIN guestlist.item AS one ON one.request_id = accepted.request_id AND one.position = accepted.position
      JOIN guestlist.request AS mine ON mine.id = one.request_id
      JOIN guestlist.item AS other ON other.person_id = one.person_id AND other.redemption = 'pending'
        AND other.state IN ('granted', 'nothingToDo')
      JOIN guestlist.request AS also ON also.id = other.request_id AND also.state = 'ended'
        AND also.tenant_id = mine.tenant_id AND also.requester_id = mine.requester_id
    FOR UPDATE OF other SKIP LOCKED
  )
  UPDATE guestlist.item SET redemption = 'accepted', redemption_url = NULL, redemption_url_at = NULL, look_at = NULL,
    news = 'seen', news_since = now(), news_at = now()
  FROM others WHERE item.request_id = others.request_id AND item.position = others.position
  RETURNING item.request_id, item.position`;

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
          const changed = await tx.query<Accepted & { readonly has_accepted: boolean }>(
            `UPDATE guestlist.item SET
               look_at = now() + make_interval(secs => seen.seconds),
               redemption = CASE WHEN seen.has_accepted THEN 'accepted' ELSE redemption END,
               redemption_url = CASE WHEN seen.news IN ('accepted', 'seen') THEN NULL ELSE redemption_url END,
               redemption_url_at = CASE WHEN seen.news IN ('accepted', 'seen') THEN NULL ELSE redemption_url_at END,
               reminded_at = CASE WHEN seen.news = 'stale' THEN now() ELSE reminded_at END,
               news = coalesce(seen.news, item.news),
               news_since = CASE WHEN seen.news IS NULL THEN news_since ELSE now() END,
               news_at = CASE WHEN seen.news IS NULL THEN news_at ELSE now() END
             FROM jsonb_to_recordset($1::jsonb -> 'value') AS seen (request_id uuid, position integer, seconds float8, news text, has_accepted boolean)
             WHERE item.request_id = seen.request_id AND item.position = seen.position AND item.redemption = 'pending'
             RETURNING item.request_id, item.position, seen.has_accepted`,
            [toStoredJson(seen)],
          );
          const accepted = changed.filter(({ has_accepted }) => has_accepted);
          const elsewhere = await tx.query<Accepted>(ACCEPT_ELSEWHERE, [toStoredJson(accepted)]);
          for (const { request_id, position } of [...accepted, ...elsewhere])
            await pen.note(tx, request_id, [{ what: 'accepted', position }]);
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

interface LookColumns {
  readonly seconds: number | null;
  readonly news: News | null;
  readonly has_accepted: boolean;
}

function lookColumns(look: Look): LookColumns {
  switch (look.kind) {
    case 'accepted':
      return { seconds: null, news: look.isTold ? 'accepted' : 'seen', has_accepted: true };
    case 'pending':
      return { seconds: look.seconds, news: look.isStale ? 'stale' : null, has_accepted: false };
    case 'over':
      // The card still shows a link that nobody looks after any more.
      return { seconds: null, news: 'seen', has_accepted: false };
  }
}
