import type { Requester } from '../../domain/invitation-request';
import { formatTargetRef } from '../../domain/target';
import { tabStates, type TabState } from '../../domain/tab/tab-guest';
import type { GuestTableAsked, GuestTablePage } from '../../ports/guest-table';
import type { Sql, SqlValue } from '../database/database';
import { isRequestId } from '../ledger/is-request-id';
import { type GuestRow, toGuestRow } from './guest-row';
import { meant, ROW, SORT_KEY, TAB_STATE } from './guest-table-sql';

/** One page by the key of the order and the line's place, so that what changes meanwhile neither repeats nor hides a line. */
export async function readGuestPage(
  sql: Sql,
  { tenantId, id }: Requester,
  asked: GuestTableAsked,
): Promise<GuestTablePage> {
  const { words, target, isOfEveryone = false, after } = asked;
  const from = meant(isOfEveryone);
  const who: readonly SqlValue[] = [
    tenantId,
    id,
    target === null ? null : formatTargetRef(target),
    words,
    asked.requestIds?.filter(isRequestId) ?? null,
  ];
  const counts = await sql.query<{ state: TabState; count: number }>(
    `SELECT ${TAB_STATE} AS state, count(*)::int AS count ${from} GROUP BY 1`,
    who,
  );
  const totals = Object.fromEntries(tabStates.map((state) => [state, 0])) as Record<TabState, number>;
  for (const { state, count } of counts) totals[state] = count;

  const place = after !== null && isRequestId(after.requestId) ? after : null;
  const direction = asked.isDescending ? 'DESC' : 'ASC';
  const rows = await sql.query<GuestRow & { sort_key: string }>(
    `SELECT * FROM (SELECT ${ROW}, ${SORT_KEY[asked.sort]} AS sort_key ${from}) AS line
     WHERE ($6::text IS NULL OR tab_state = $6)
       AND ($7::text IS NULL OR (sort_key, request_id, position) ${asked.isDescending ? '<' : '>'} ($7, $8::uuid, $9::integer))
     ORDER BY sort_key ${direction}, request_id ${direction}, position ${direction} LIMIT $10`,
    [
      ...who,
      asked.state,
      place?.key ?? null,
      place?.requestId ?? null,
      place?.position ?? null,
      asked.limit + 1,
    ],
  );
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  const hasMore = rows.length > shown.length && last !== undefined;
  return {
    rows: shown.map((row) => toGuestRow(row, id)),
    next: hasMore ? { key: last.sort_key, requestId: last.request_id, position: last.position } : null,
    totals,
  };
}
