import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { Sql } from '../database/database';
import type { LinkCipher } from '../secrets/link-cipher';
import { type ItemRow, toItem } from './item-row';
import { BESIDE, type RequestRow, toRequest } from './request-row';

/** The requester's own row, locked until the transaction ends; null if there is none. */
export async function lockOwn(tx: Sql, id: string, requester: Requester): Promise<RequestRow | null> {
  const [row] = await tx.query<RequestRow>(
    `SELECT *, ${BESIDE} FROM guestlist.request
     WHERE id = $1 AND tenant_id = $2 AND requester_id = $3 FOR UPDATE`,
    [id, requester.tenantId, requester.id],
  );
  return row ?? null;
}

export async function readRequest(sql: Sql, cipher: LinkCipher, id: string): Promise<InvitationRequest> {
  const [row] = await sql.query<RequestRow>(`SELECT *, ${BESIDE} FROM guestlist.request WHERE id = $1`, [id]);
  if (row === undefined) throw new Error(`Request ${id} has gone`);
  return withItems(sql, cipher, row);
}

export async function withItems(sql: Sql, cipher: LinkCipher, row: RequestRow): Promise<InvitationRequest> {
  const items = await sql.query<ItemRow>(
    'SELECT * FROM guestlist.item WHERE request_id = $1 ORDER BY position',
    [row.id],
  );
  return toRequest(
    row,
    items.map((item) => toItem(item, cipher)),
  );
}
