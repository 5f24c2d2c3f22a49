import type { Database, Sql } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import type { RequestDetails } from '../ledger/request-row';
import { eraseItem, type StoredItem } from './erase-item';

const URLS_KEPT = `interval '30 days'`;
const DRAFTS_KEPT = `interval '30 days'`;
const LISTS_KEPT = `interval '7 days'`;
const WISHES_KEPT = `interval '1 hour'`;
const EXCHANGES_KEPT = `interval '1 day'`;
/** A requester who cannot be told for so long is not told any more. */
const NEWS_KEPT = `interval '1 day'`;
const PEOPLE_KEPT = `interval '90 days'`;
/** Whoever listens hears within seconds. */
const CHANGES_KEPT = `interval '10 minutes'`;
/** Evidence, if nobody says otherwise. */
const AUDIT_DAYS = 365;
/** Requests in one commit. */
const BATCH = 20;

/** Drops what was kept long enough: redemption URLs, drafts never sent, everything personal but Entra object ids and keyed hashes, and evidence. */
export async function forget(database: Database, auditDays = AUDIT_DAYS): Promise<void> {
  await database.query(
    `UPDATE guestlist.item SET redemption_url = NULL, redemption_url_at = NULL
     WHERE redemption_url IS NOT NULL AND redemption_url_at < now() - ${URLS_KEPT}`,
  );
  await database.query(
    `DELETE FROM guestlist.request WHERE state = 'draft' AND created_at < now() - ${DRAFTS_KEPT}`,
  );
  await database.query(`DELETE FROM guestlist.kept_guests WHERE kept_at < now() - ${LISTS_KEPT}`);
  await database.query(`DELETE FROM guestlist.person_invitation WHERE begun_at < now() - ${PEOPLE_KEPT}`);
  await database.query(
    `UPDATE guestlist.sign_in SET wish = NULL, wished_at = NULL WHERE wished_at < now() - ${WISHES_KEPT}`,
  );
  await database.query(`DELETE FROM guestlist.token_exchange WHERE begun_at < now() - ${EXCHANGES_KEPT}`);
  await database.query(
    `UPDATE guestlist.item SET news = NULL, news_since = NULL, news_at = NULL WHERE news IS NOT NULL AND news_since < now() - ${NEWS_KEPT}`,
  );
  await database.query(`DELETE FROM guestlist.shared_place WHERE put_at < now() - ${PEOPLE_KEPT}`);
  await database.query(`DELETE FROM guestlist.change WHERE at < now() - ${CHANGES_KEPT}`);
  await database.query('DELETE FROM guestlist.audit_line WHERE at < now() - make_interval(days => $1)', [
    auditDays,
  ]);
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
  const items = await tx.query<StoredItem>(
    'SELECT request_id, position, details FROM guestlist.item WHERE request_id = $1',
    [id],
  );
  for (const item of items) await eraseItem(tx, item);
}
