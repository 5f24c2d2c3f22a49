import type { ForgetOutcome } from '../../ports/operator-desk';
import type { Sql } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import type { LedgerDeps } from '../ledger/ledger-deps';
import type { RequestDetails } from '../ledger/request-row';
import { eraseItem, type StoredItem } from '../upkeep/erase-item';

interface KnownItem extends StoredItem {
  readonly state: 'draft' | 'held' | 'running' | 'ended' | 'cancelled';
  readonly requester_id: string;
  readonly is_erased: boolean;
}

/** An item is about the guest by its address, by the account it led to, or because the account was known by it. */
const KNOWN = `
  WITH named AS (
    SELECT item.*, coalesce(item.person_id, item.details #>> '{value,plan,person,id}') AS account_id
    FROM guestlist.item
    WHERE address_hash = $1 OR details #>> '{value,suggestion}' = $2
      OR details #> '{value,plan,person,addresses}' @> to_jsonb($2::text)
  )
  SELECT item.request_id, item.position, item.details, request.state, request.requester_id, item.address = '' AS is_erased
  FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
  WHERE EXISTS (
    SELECT 1 FROM named WHERE named.request_id = item.request_id AND named.position = item.position
      OR named.address_hash = $1
        AND named.account_id IN (item.person_id, item.details #>> '{value,plan,person,id}'))
  ORDER BY item.request_id, item.position
  FOR UPDATE OF request`;

/** Audit lines about the address, or about an account it led to. */
const EVIDENCE = `
  SELECT count(*)::int AS count FROM guestlist.audit_line
  WHERE address_hash = $1 OR guest_id IN (
    SELECT guest_id FROM guestlist.audit_line WHERE address_hash = $1 AND guest_id IS NOT NULL)`;

/** Erases what is personal about a guest from everything that has ended, and drafts that name them; all of it or nothing. */
export function createForgetGuest({
  database,
  hash,
  trail,
}: Pick<LedgerDeps, 'database' | 'hash' | 'trail'>) {
  return async function forgetGuest(typed: string): Promise<ForgetOutcome> {
    const address = typed.trim().toLowerCase();
    const addressHash = hash(address);
    return trail.during((pen) =>
      database.transaction(async (tx): Promise<ForgetOutcome> => {
        const known = await tx.query<KnownItem>(KNOWN, [addressHash, address]);
        const lists = await keptLists(tx, address);
        const [evidence] = await tx.query<{ count: number }>(EVIDENCE, [addressHash]);
        const auditLines = evidence?.count ?? 0;
        if (known.length === 0 && auditLines === 0 && lists.length === 0) return { kind: 'unknown' };
        const underWay = known.filter(({ state }) => state === 'held' || state === 'running');
        if (underWay.length > 0) return { kind: 'underWay', requests: requestsOf(underWay) };

        const drafts = (await deleteDrafts(tx, known)) + (await deleteLists(tx, lists));
        const toErase = known.filter(({ state, is_erased }) => state !== 'draft' && !is_erased);
        for (const item of toErase) await eraseItem(tx, item);
        for (const { requestId } of requestsOf(toErase)) await eraseMessage(tx, requestId);
        const erased = { items: toErase.length, drafts };
        await pen.noteOperator(tx, { what: 'forgotten', addressHash, erased });
        return { kind: 'forgotten', ...erased, auditLines };
      }),
    );
  };
}

function requestsOf(items: readonly KnownItem[]) {
  const requesters = new Map(items.map(({ request_id, requester_id }) => [request_id, requester_id]));
  return [...requesters].map(([requestId, requesterId]) => ({ requestId, requesterId }));
}

/** Whole: without one of its guests it is not what its requester reviewed. */
async function deleteDrafts(tx: Sql, known: readonly KnownItem[]): Promise<number> {
  const drafts = requestsOf(known.filter(({ state }) => state === 'draft'));
  for (const { requestId } of drafts) {
    await tx.query('DELETE FROM guestlist.request WHERE id = $1', [requestId]);
  }
  return drafts.length;
}

/** Lists kept beside a form, and forms gone on with on the page, that name the guest. */
async function keptLists(tx: Sql, address: string): Promise<readonly string[]> {
  const rows = await tx.query<{ request_id: string }>(
    `SELECT request_id FROM guestlist.kept_guests
     WHERE list #> '{value,guests}' @> $1::jsonb OR strpos(lower(form #>> '{value,guests}'), $2) > 0`,
    [JSON.stringify([{ address }]), address],
  );
  return rows.map(({ request_id }) => request_id);
}

async function deleteLists(tx: Sql, ids: readonly string[]): Promise<number> {
  for (const id of ids) await tx.query('DELETE FROM guestlist.kept_guests WHERE request_id = $1', [id]);
  return ids.length;
}

/** The personal message may name the guest. */
async function eraseMessage(tx: Sql, requestId: string): Promise<void> {
  const [row] = await tx.query<{ details: unknown }>('SELECT details FROM guestlist.request WHERE id = $1', [
    requestId,
  ]);
  if (row === undefined) return;
  const details = fromStoredJson(row.details) as RequestDetails;
  const silent: RequestDetails = { ...details, options: { ...details.options, personalMessage: '' } };
  await tx.query('UPDATE guestlist.request SET details = $2 WHERE id = $1', [
    requestId,
    toStoredJson(silent),
  ]);
}
