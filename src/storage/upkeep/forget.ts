import type { GuestPlan } from '../../domain/plan';
import type { DirectoryPerson } from '../../domain/person';
import { unread } from '../../domain/reading';
import type { Database, Sql } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import type { ItemDetails } from '../ledger/item-row';
import type { RequestDetails } from '../ledger/request-row';

const URLS_KEPT = `interval '30 days'`;
const DRAFTS_KEPT = `interval '30 days'`;
const PEOPLE_KEPT = `interval '90 days'`;
/** Requests in one commit. */
const BATCH = 20;

/** Drops what was kept long enough: redemption URLs, drafts never sent, and everything personal but Entra object ids and keyed hashes. */
export async function forget(database: Database): Promise<void> {
  await database.query(
    `UPDATE guestlist.item SET redemption_url = NULL, redemption_url_at = NULL
     WHERE redemption_url IS NOT NULL AND redemption_url_at < now() - ${URLS_KEPT}`,
  );
  await database.query(
    `DELETE FROM guestlist.request WHERE state = 'draft' AND created_at < now() - ${DRAFTS_KEPT}`,
  );
  await database.query(`DELETE FROM guestlist.person_invitation WHERE begun_at < now() - ${PEOPLE_KEPT}`);
  while (await database.transaction(anonymiseSome));
}

/** Whether there may be more. */
async function anonymiseSome(tx: Sql): Promise<boolean> {
  const due = await tx.query<{ id: string; details: unknown }>(
    `SELECT id, details FROM guestlist.request
     WHERE anonymised_at IS NULL AND state IN ('ended', 'cancelled') AND ended_at < now() - ${PEOPLE_KEPT}
     ORDER BY ended_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  );
  for (const { id, details } of due) await anonymise(tx, id, fromStoredJson(details) as RequestDetails);
  return due.length === BATCH;
}

async function anonymise(tx: Sql, id: string, details: RequestDetails): Promise<void> {
  const nameless: RequestDetails = {
    ...details,
    inviter: { name: '', organisation: '' },
    options: { ...details.options, personalMessage: '' },
  };
  await tx.query('UPDATE guestlist.request SET details = $2, anonymised_at = now() WHERE id = $1', [
    id,
    toStoredJson(nameless),
  ]);
  await tx.query('DELETE FROM guestlist.card_place WHERE request_id = $1', [id]);
  const items = await tx.query<{ position: number; details: unknown }>(
    'SELECT position, details FROM guestlist.item WHERE request_id = $1',
    [id],
  );
  for (const item of items) {
    const { plan } = fromStoredJson(item.details) as ItemDetails;
    await tx.query(
      `UPDATE guestlist.item SET address = '', display_name = '', details = $3, redemption_url = NULL,
         redemption_url_at = NULL
       WHERE request_id = $1 AND position = $2`,
      [id, item.position, toStoredJson({ plan: withoutPerson(plan), warnings: [], suggestion: null })],
    );
  }
}

function withoutPerson(plan: GuestPlan): GuestPlan {
  return 'person' in plan ? { ...plan, person: onlyId(plan.person) } : plan;
}

function onlyId({ id, type, redemption }: DirectoryPerson): DirectoryPerson {
  return {
    id,
    type,
    redemption,
    displayName: '',
    address: '',
    addresses: [],
    isEnabled: unread('unavailable'),
    createdAt: null,
  };
}
