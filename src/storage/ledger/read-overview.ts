import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import { PAGE_SIZE, pageSizeFor } from '../../domain/page-size';
import type { PlanCounts } from '../../domain/plan-counts';
import type { RequestCounts } from '../../domain/request-counts';
import type { Sql } from '../database/database';
import type { LinkCipher } from '../secrets/link-cipher';
import { isRequestId } from './is-request-id';
import { type ItemRow, toItem } from './item-row';
import { withItems } from './read-request';
import { BESIDE, type RequestRow, toRequest } from './request-row';

const KIND = `details #>> '{value,plan,kind}'`;
const IS_IN = `state IN ('granted', 'nothingToDo')`;
/** A sealed URL is longer than its text by a third and some characters. */
const LINK_LENGTH = `(length(redemption_url) - 60) * 3 / 4`;

/** As `isUndoable` has it. */
const UNDOABLE = `CASE WHEN state = 'granted' THEN is_granted_by_us
  ELSE is_invited_by_us AND person_id IS NOT NULL
    AND (state IN ('refused', 'failed', 'cancelled') AND coalesce(account, 'deleting') = 'deleting'
      OR account = 'inDoubt') END`;

const COUNTS = `
  SELECT count(*)::int AS total,
    count(*) FILTER (WHERE ${KIND} = 'invite')::int AS plan_invite,
    count(*) FILTER (WHERE ${KIND} = 'add')::int AS plan_add,
    count(*) FILTER (WHERE ${KIND} = 'nothingToDo')::int AS plan_nothing,
    count(*) FILTER (WHERE ${KIND} = 'useAccount')::int AS plan_account,
    count(*) FILTER (WHERE ${KIND} = 'refused')::int AS plan_refused,
    count(*) FILTER (WHERE state = 'planned')::int AS waiting,
    count(*) FILTER (WHERE state IN ('inviting', 'invited', 'granting'))::int AS under_way,
    count(*) FILTER (WHERE ${IS_IN} AND redemption IS DISTINCT FROM 'pending')::int AS done,
    count(*) FILTER (WHERE ${IS_IN} AND redemption = 'pending')::int AS pending,
    count(*) FILTER (WHERE state = 'failed')::int AS failed,
    count(*) FILTER (WHERE state = 'refused')::int AS refused,
    count(*) FILTER (WHERE state = 'cancelled')::int AS cancelled,
    count(*) FILTER (WHERE state = 'undone')::int AS undone,
    count(*) FILTER (WHERE state = 'planned' AND ${KIND} = 'invite')::int AS invitations_left,
    count(*) FILTER (WHERE state = 'failed' OR state = 'refused' AND reason = 'untriedAfterRefusal')::int AS retryable,
    count(*) FILTER (WHERE ${UNDOABLE})::int AS undoable,
    count(*) FILTER (WHERE state = 'granted' AND redemption = 'pending')::int AS relinkable,
    count(redemption_url) FILTER (WHERE redemption = 'pending')::int AS links,
    coalesce(max(${LINK_LENGTH}) FILTER (WHERE redemption = 'pending'), 0)::int AS longest_link
  FROM guestlist.item WHERE request_id = $1`;

/** What went or will go wrong, then what to look at twice, then the rest: as the cards order a whole request. */
const PAGE = `
  SELECT * FROM guestlist.item WHERE request_id = $1
  ORDER BY CASE WHEN state = 'failed' THEN 0
      WHEN state = 'refused' OR ${KIND} = 'refused' THEN 1
      WHEN state = 'planned' AND (${KIND} = 'useAccount' OR details #> '{value,suggestion}' <> 'null'
        OR jsonb_array_length(details #> '{value,warnings}') > 0) THEN 2
      ELSE 3 END, position
  LIMIT $2 OFFSET $3`;

interface CountsRow {
  readonly total: number;
  readonly plan_invite: number;
  readonly plan_add: number;
  readonly plan_nothing: number;
  readonly plan_account: number;
  readonly plan_refused: number;
  readonly waiting: number;
  readonly under_way: number;
  readonly done: number;
  readonly pending: number;
  readonly failed: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly undone: number;
  readonly invitations_left: number;
  readonly retryable: number;
  readonly undoable: number;
  readonly relinkable: number;
  readonly links: number;
  readonly longest_link: number;
}

export function createFindOverview(database: Sql, cipher: LinkCipher) {
  return async function overview(
    id: string,
    requester: Requester,
    page: number,
  ): Promise<InvitationRequest | null> {
    if (!isRequestId(id)) return null;
    const [row] = await database.query<RequestRow>(
      `SELECT *, ${BESIDE} FROM guestlist.request WHERE id = $1 AND tenant_id = $2 AND requester_id = $3`,
      [id, requester.tenantId, requester.id],
    );
    return row === undefined ? null : readOverview(database, cipher, { row, page });
  };
}

/** A request for its card: a short one whole, of a long one the counts of all its guests and one page of them. */
export async function readOverview(
  sql: Sql,
  cipher: LinkCipher,
  { row, page }: { readonly row: RequestRow; readonly page: number },
): Promise<InvitationRequest> {
  const [counted] = await sql.query<CountsRow>(COUNTS, [row.id]);
  if (counted === undefined || counted.total <= PAGE_SIZE) return withItems(sql, cipher, row);
  const counts = toCounts(counted);
  const size = pageSizeFor(counts);
  const last = Math.ceil(counts.total / size) - 1;
  const from = Math.min(Math.max(0, page), last) * size;
  const items = await sql.query<ItemRow>(PAGE, [row.id, size, from]);
  return {
    ...toRequest(
      row,
      items.map((item) => toItem(item, cipher)),
    ),
    excerpt: { counts, from },
  };
}

function toCounts(row: CountsRow): RequestCounts {
  const plans: PlanCounts = {
    invite: row.plan_invite,
    add: row.plan_add,
    nothingToDo: row.plan_nothing,
    useAccount: row.plan_account,
    refused: row.plan_refused,
  };
  const { total, waiting, done, pending, failed, refused, cancelled, undone } = row;
  const { retryable, undoable, relinkable, links } = row;
  const states = { total, waiting, done, pending, failed, refused, cancelled, undone };
  return {
    ...states,
    ...{ plans, retryable, undoable, relinkable, links },
    underWay: row.under_way,
    invitationsLeft: row.invitations_left,
    longestLink: row.longest_link,
  };
}
