import type { InvitationRequest, ItemState, Requester } from '../../domain/invitation-request';
import type { PlanCounts } from '../../domain/plan-counts';
import type { RequestRows, RequestSummary } from '../../ports/request-rows';
import type { Database } from '../database/database';
import { isRequestId } from '../ledger/is-request-id';
import { readListOf } from '../ledger/read-list-of';
import { type ItemRow, toItem } from '../ledger/item-row';
import { BESIDE, type RequestRow, toRequest } from '../ledger/request-row';
import type { LinkCipher } from '../secrets/link-cipher';

interface CountRow {
  readonly request_id: string;
  readonly plan: keyof PlanCounts;
  readonly state: ItemState;
  readonly count: number;
  readonly retryable: number;
}

const noPlans: PlanCounts = { invite: 0, add: 0, nothingToDo: 0, useAccount: 0, refused: 0 };
const OWN = 'tenant_id = $1 AND requester_id = $2';
/** A commit that takes longer than that is seen at the next full reading. */
const OVERLAP = `interval '5 seconds'`;

export function createSqlRequestRows(database: Database, cipher: LinkCipher): RequestRows {
  async function own(id: string, { tenantId, id: who }: Requester): Promise<RequestRow | null> {
    if (!isRequestId(id)) return null;
    const [row] = await database.query<RequestRow>(
      `SELECT *, ${BESIDE} FROM guestlist.request WHERE ${OWN} AND id = $3`,
      [tenantId, who, id],
    );
    return row ?? null;
  }

  async function summaries(rows: readonly RequestRow[]): Promise<readonly RequestSummary[]> {
    const counts = await database.query<CountRow>(
      `SELECT request_id, details #>> '{value,plan,kind}' AS plan, state, count(*)::int AS count,
         count(*) FILTER (WHERE address <> '' AND (state = 'failed'
           OR state = 'refused' AND reason = 'untriedAfterRefusal'))::int AS retryable
       FROM guestlist.item WHERE request_id = ANY($1::uuid[]) GROUP BY 1, 2, 3`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) =>
      summaryOf(
        row,
        counts.filter(({ request_id }) => request_id === row.id),
      ),
    );
  }

  return {
    async summary(id, requester) {
      const row = await own(id, requester);
      return row === null ? null : ((await summaries([row]))[0] ?? null);
    },
    async list(id, requester) {
      const ids = await readListOf(database, id, requester);
      const rows = await database.query<RequestRow>(
        `SELECT *, ${BESIDE} FROM guestlist.request WHERE ${OWN} AND id = ANY($3::uuid[])
         ORDER BY array_position($3::uuid[], id)`,
        [requester.tenantId, requester.id, ids],
      );
      const drafts = rows.map((row) => toRequest(row, [])).filter(isSendable);
      if (drafts.length === 0) return { requests: await summaries(rows), guestsToSend: 0 };
      const [sum] = await database.query<{ guests: number }>(
        `SELECT count(DISTINCT address_hash)::int AS guests FROM guestlist.item
         WHERE request_id = ANY($1::uuid[]) AND details #>> '{value,plan,kind}' IN ('invite', 'add', 'useAccount')`,
        [drafts.map((draft) => draft.id)],
      );
      return { requests: await summaries(rows), guestsToSend: sum?.guests ?? 0 };
    },
    async page(id, requester, { after, limit, since }) {
      const row = await own(id, requester);
      if (row === null) return null;
      const [clock] = await database.query<{ now: Date }>(`SELECT now() - ${OVERLAP} AS now`);
      const items = await database.query<ItemRow>(
        `SELECT * FROM guestlist.item WHERE request_id = $1 AND position > $2
           AND ($3::timestamptz IS NULL OR greatest(changed_at, accepted_at) >= $3)
         ORDER BY position LIMIT $4`,
        [id, after ?? -1, since, limit + 1],
      );
      return {
        request: toRequest(row, []),
        items: items.slice(0, limit).map((item) => toItem(item, cipher)),
        hasMore: items.length > limit,
        now: clock?.now ?? new Date(0),
      };
    },
    async open({ tenantId, id }, limit) {
      const rows = await database.query<RequestRow>(
        `SELECT *, ${BESIDE} FROM guestlist.request
         WHERE ${OWN} AND state IN ('draft', 'held', 'running') ORDER BY created_at DESC LIMIT $3`,
        [tenantId, id, limit],
      );
      return summaries(rows);
    },
  };
}

const isSendable = ({ state, refusal }: InvitationRequest): boolean => state === 'draft' && refusal === null;

function summaryOf(row: RequestRow, counts: readonly CountRow[]): RequestSummary {
  const plans = { ...noPlans };
  const states: Partial<Record<ItemState, number>> = {};
  for (const { plan, state, count } of counts) {
    plans[plan] += count;
    states[state] = (states[state] ?? 0) + count;
  }
  return {
    request: toRequest(row, []),
    rows: counts.reduce((sum, { count }) => sum + count, 0),
    plans,
    states,
    retryable: counts.reduce((sum, { retryable }) => sum + retryable, 0),
  };
}
