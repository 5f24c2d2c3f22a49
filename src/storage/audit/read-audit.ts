import type { AuditLine, AuditQuery } from '../../ports/audit-trail';
import type { Sql, SqlValue } from '../database/database';
import type { AddressHasher } from '../secrets/address-hasher';
import { toAuditLine, type AuditRow } from './audit-row';

/** Lines read at once: the embedded store serves nobody else meanwhile. */
const PAGE = 500;

interface Filter {
  readonly values: SqlValue[];
  readonly conditions: string[];
}

/** The lines that fit, oldest first; what is written while they are read may be among them. */
export async function* readAudit(
  sql: Sql,
  hash: AddressHasher,
  query: AuditQuery,
): AsyncGenerator<AuditLine> {
  const { values, conditions } = filterOf(query, hash);
  let last = '0';
  for (;;) {
    const rows = await sql.query<AuditRow>(
      `SELECT * FROM guestlist.audit_line WHERE id > $1 ${conditions.map((one) => `AND ${one}`).join(' ')}
       ORDER BY id LIMIT ${PAGE}`,
      [last, ...values],
    );
    yield* rows.map(toAuditLine);
    const newest = rows.at(-1);
    if (newest === undefined || rows.length < PAGE) return;
    last = newest.id;
  }
}

function filterOf({ since, until, guest, target, by }: AuditQuery, hash: AddressHasher): Filter {
  const values: SqlValue[] = [];
  const conditions: string[] = [];
  /** $1 is the page's beginning. */
  const place = (value: SqlValue): string => `$${values.push(value) + 1}`;
  if (since !== undefined) conditions.push(`at >= ${place(since)}`);
  if (until !== undefined) conditions.push(`at < ${place(until)}`);
  if (guest?.includes('@') === true) conditions.push(ofAddress(place(hash(guest))));
  else if (guest !== undefined) conditions.push(ofGuestId(place(guest.toLowerCase())));
  if (target !== undefined) {
    const id = place(target.toLowerCase());
    conditions.push(`(target_id = ${id} OR via_group_id = ${id})`);
  }
  if (by !== undefined) conditions.push(`lower(requester_id) = ${place(by.toLowerCase())}`);
  return { values, conditions };
}

/** Also where the guest was asked for under another address. */
function ofAddress(hashed: string): string {
  return `(address_hash = ${hashed} OR guest_id IN (
    SELECT guest_id FROM guestlist.audit_line WHERE address_hash = ${hashed} AND guest_id IS NOT NULL))`;
}

/** Also from before the account was known. */
function ofGuestId(id: string): string {
  return `(guest_id = ${id} OR address_hash IN (
    SELECT address_hash FROM guestlist.audit_line WHERE guest_id = ${id} AND address_hash IS NOT NULL))`;
}
