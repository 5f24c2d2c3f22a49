import type { GuestTable } from '../../ports/guest-table';
import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Database } from '../database/database';
import { fromStoredJson } from '../database/stored-json';
import type { RequestDetails } from '../ledger/request-row';
import type { LinkCipher } from '../secrets/link-cipher';
import { isRequestId } from '../ledger/is-request-id';
import { type GuestRow, toGuestRow } from './guest-row';
import { meant, ROW, TARGET_REF } from './guest-table-sql';
import { readGuestDetail } from './read-guest-detail';
import { readGuestPage } from './read-guest-page';
import { readWeeks } from './read-weeks';

const MOST_TARGETS = 200;

export function createSqlGuestTable(database: Database, cipher: LinkCipher): GuestTable {
  return {
    page: (requester, asked) => readGuestPage(database, requester, asked),
    find: (requester, place, inTarget) =>
      readGuestDetail({ sql: database, cipher }, requester, { ...place, inTarget }),
    async peopleIn({ tenantId, id }, target) {
      const rows = await database.query<{ person_id: string }>(
        `SELECT DISTINCT item.person_id ${meant(true)}
           AND item.person_id IS NOT NULL AND item.state IN ('granted', 'nothingToDo')`,
        [tenantId, id, formatTargetRef(target), [], null],
      );
      return new Set(rows.map(({ person_id }) => person_id));
    },
    async rows({ tenantId, id }, places) {
      const known = places.filter(({ requestId }) => isRequestId(requestId));
      const rows = await database.query<GuestRow>(
        `SELECT ${ROW} FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
           JOIN unnest($3::uuid[], $4::integer[]) AS meant (request_id, position)
             ON meant.request_id = item.request_id AND meant.position = item.position
         WHERE request.tenant_id = $1 AND request.requester_id = $2 AND request.state IN ('held', 'running', 'ended')`,
        [tenantId, id, known.map(({ requestId }) => requestId), known.map(({ position }) => position)],
      );
      return rows.map((row) => toGuestRow(row, id));
    },
    weeks: (requester) => readWeeks(database, requester),
    async targets({ tenantId, id }) {
      const rows = await database.query<{ details: unknown }>(
        `SELECT details FROM (
           SELECT DISTINCT ON (${TARGET_REF}) details, sent_at FROM guestlist.request
           WHERE tenant_id = $1 AND requester_id = $2 AND sent_at IS NOT NULL AND state IN ('held', 'running', 'ended')
           ORDER BY ${TARGET_REF}, sent_at DESC
         ) AS newest ORDER BY sent_at DESC LIMIT ${MOST_TARGETS}`,
        [tenantId, id],
      );
      return rows.map(({ details }) => toChoice(fromStoredJson(details) as RequestDetails));
    },
  };
}

function toChoice({ target: { ref, displayName, viaDisplayName } }: RequestDetails): TargetChoice {
  return { ref, displayName, viaDisplayName };
}
