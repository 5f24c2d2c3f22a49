import type { OwnDatabase } from '../../fleet/postgres';

/** Items each requester of a filled ledger has. */
const OF_ONE = 1_000;
const IN_REQUEST = 100;

/** Columns of a table, each with what stands in a copy of a row instead of the row's own. */
async function columnsOf(
  database: OwnDatabase,
  table: string,
  others: Readonly<Record<string, string>>,
): Promise<{ readonly names: string; readonly values: string }> {
  const rows = await database.rows<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'guestlist' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  return {
    names: names.map((name) => `"${name}"`).join(', '),
    values: names.map((name) => others[name] ?? `model."${name}"`).join(', '),
  };
}

/**
 * Fills a ledger by SQL up to so many items, after the model of the one request that is in it: a hundred guests to a
 * request, ten requests to a requester, the first of them the model's own.
 */
export async function fillLedger(database: OwnDatabase, items: number): Promise<void> {
  const requests = Math.ceil(items / IN_REQUEST);
  const id = `md5('request ' || n)::uuid`;
  const requester = `CASE WHEN n < ${OF_ONE / IN_REQUEST} THEN model.requester_id ELSE md5('person ' || n / ${OF_ONE / IN_REQUEST})::uuid::text END`;
  // Sent one a minute and long over, as real ones are: the model may still be under way.
  const before = `make_interval(mins => ${requests} - n)`;
  const request = await columnsOf(database, 'request', {
    id,
    requester_id: requester,
    state: `'ended'`,
    ...{ wake_at: 'NULL', lease_owner: 'NULL', lease_until: 'NULL', turn_since: 'NULL' },
    created_at: `now() - ${before}`,
    sent_at: `now() - ${before}`,
    ended_at: `now() - ${before}`,
  });
  await database.rows(
    `INSERT INTO guestlist.request (${request.names})
     SELECT ${request.values} FROM (SELECT * FROM guestlist.request LIMIT 1) AS model, generate_series(0, ${requests - 1}) AS n`,
  );
  const item = await columnsOf(database, 'item', {
    request_id: id,
    position: 'p',
    state: `'granted'`,
    address: `'guest' || n || '.' || p || '@a.co'`,
    address_hash: `md5(n || '.' || p)`,
    person_id: `md5(n || '.' || p)::uuid::text`,
    redemption: `'accepted'`,
    redemption_url: 'NULL',
    redemption_url_at: 'NULL',
    look_at: 'NULL',
  });
  await database.rows(
    `INSERT INTO guestlist.item (${item.names})
     SELECT ${item.values} FROM (SELECT * FROM guestlist.item LIMIT 1) AS model,
       generate_series(0, ${requests - 1}) AS n, generate_series(0, ${IN_REQUEST - 1}) AS p`,
  );
  await database.rows('ANALYZE');
}
