import type { LedgerChange, LedgerChanges } from '../../ports/ledger-changes';
import type { Database } from '../database/database';

interface ChangeRow {
  readonly horizon: string;
  readonly id: string | null;
  readonly is_settled: boolean;
  readonly request_id: string;
  /** Null where the request has gone since. */
  readonly tenant_id: string | null;
  readonly requester_id: string;
  readonly target_ids: readonly string[];
}

/** Transactions below the horizon have all ended, so what they wrote is among the rows. */
const READ = `
  WITH edge AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon)
  SELECT edge.horizon::text, change.id::text, change.transaction < edge.horizon AS is_settled, change.request_id,
    request.tenant_id, request.requester_id, array_remove(ARRAY[request.details #>> '{value,target,ref,id}',
      request.details #>> '{value,target,ref,viaGroupId}'], NULL) AS target_ids
  FROM edge
    LEFT JOIN guestlist.change ON change.transaction >= $1::xid8
    LEFT JOIN guestlist.request ON request.id = change.request_id
  ORDER BY change.id`;

/** Polled rather than notified: it works on the embedded store, behind a pooler, and costs one indexed read. */
export function createSqlLedgerChanges(database: Database): LedgerChanges {
  return {
    async read() {
      const [start] = await database.query<{ horizon: string }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
      );
      let horizon = start?.horizon ?? '0';
      let told: ReadonlySet<string> = new Set();
      return {
        async next() {
          const rows = await database.query<ChangeRow>(READ, [horizon]);
          horizon = rows[0]?.horizon ?? horizon;
          const there = rows.filter((row) => row.id !== null);
          const fresh = there.filter(({ id }) => !told.has(id ?? ''));
          told = new Set(there.filter(({ is_settled }) => !is_settled).map(({ id }) => id ?? ''));
          return onePerRequest(fresh);
        },
      };
    },
  };
}

function onePerRequest(rows: readonly ChangeRow[]): readonly LedgerChange[] {
  return [...new Map(rows.map((row) => [row.request_id, row])).values()].flatMap((row) =>
    row.tenant_id === null
      ? []
      : [
          {
            requestId: row.request_id,
            requester: { id: row.requester_id, tenantId: row.tenant_id },
            targetIds: row.target_ids,
          },
        ],
  );
}
