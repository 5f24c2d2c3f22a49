import type { RequestWish } from '../../ports/request-ledger';
import type { AuditPen } from '../audit/audit-trail';
import type { Sql } from '../database/database';
import { MAILED_TODAY } from './mail-again';

interface Asking {
  readonly tx: Sql;
  readonly pen: AuditPen;
  readonly id: string;
}

type Several = Extract<RequestWish, { readonly positions: readonly number[] }>['kind'];

/** Of an item: a new link is of use to the guest. */
export const TAKES_LINK = `address <> '' AND state = 'granted' AND redemption IS DISTINCT FROM 'accepted'
  AND (is_invited_by_us OR redemption = 'pending')`;

/** Where it is kept until the worker does it, which guests it can be done to, and how it is told. */
const ASKED = {
  newLinks: { columns: ['new_links'], event: 'newLinkAsked', fits: TAKES_LINK },
  resends: {
    columns: ['new_links', 'resends'],
    event: 'resendAsked',
    fits: `${TAKES_LINK} AND NOT ${MAILED_TODAY}`,
  },
  removeSeveral: {
    columns: ['removals'],
    event: 'removalAsked',
    fits: `state = 'granted' AND is_granted_by_us`,
  },
} as const satisfies Record<Several, object>;

/** Whether it can be done to any of them; those it cannot be done to are left alone. */
export async function askSeveral(
  { tx, pen, id }: Asking,
  kind: Several,
  positions: readonly number[],
): Promise<boolean> {
  const { columns, event, fits } = ASKED[kind];
  const fitting = await tx.query<{ position: number }>(
    `SELECT position FROM guestlist.item WHERE request_id = $1 AND position = ANY($2::integer[]) AND ${fits}`,
    [id, positions.filter((position) => Number.isInteger(position))],
  );
  if (fitting.length === 0) return false;
  const asked = fitting.map(({ position }) => position);
  await tx.query(
    `UPDATE guestlist.request
     SET ${columns.map(withAsked).join(', ')}
     WHERE id = $1`,
    [id, asked],
  );
  await pen.note(
    tx,
    id,
    asked.map((position) => ({ what: event, position })),
  );
  return true;
}

function withAsked(column: string): string {
  return `${column} = ARRAY(SELECT DISTINCT one FROM unnest(${column} || $2::integer[]) AS one ORDER BY one)`;
}
