import type { RequestItem } from '../../domain/invitation-request';
import type { Sql } from '../database/database';
import type { LinkCipher } from '../secrets/link-cipher';
import { toItem, type ItemRow } from './item-row';

/** Guests in one slice: a second's work or two at Graph's pace, and four look-ups of fifteen addresses. */
const SLICE = 60;

/** As the index `item_open` has it. */
export const IS_OPEN = `state IN ('planned', 'inviting', 'invited', 'granting')`;

export interface SliceAsked {
  readonly requestId: string;
  readonly afterPosition: number;
  /** Everything is to be looked at: what was added is taken back. */
  readonly isUndoing: boolean;
  /** Nothing new is to be begun. */
  readonly isResting: boolean;
}

/** What is to be done next, in order; empty if there is no more. */
export async function readSlice(
  sql: Sql,
  cipher: LinkCipher,
  { requestId, afterPosition, isUndoing, isResting }: SliceAsked,
): Promise<readonly RequestItem[]> {
  const isToDo = isUndoing ? 'true' : IS_OPEN;
  const rows = await sql.query<ItemRow>(
    `SELECT * FROM guestlist.item WHERE request_id = $1 AND position > $2 AND ${isToDo}
       AND NOT ($3 AND state = 'planned')
     ORDER BY position LIMIT ${SLICE}`,
    [requestId, afterPosition, isResting],
  );
  return rows.map((row) => toItem(row, cipher));
}

export async function readAt(
  sql: Sql,
  cipher: LinkCipher,
  { requestId, positions }: { readonly requestId: string; readonly positions: readonly number[] },
): Promise<readonly RequestItem[]> {
  if (positions.length === 0) return [];
  const rows = await sql.query<ItemRow>(
    `SELECT * FROM guestlist.item WHERE request_id = $1 AND position = ANY ($2::integer[]) ORDER BY position`,
    [requestId, positions],
  );
  return rows.map((row) => toItem(row, cipher));
}
