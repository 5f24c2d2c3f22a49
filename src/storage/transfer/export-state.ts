import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sql } from '../database/database';
import { openDatabase, type DatabaseOptions } from '../open-database';
import { migrations } from '../schema/migrations';
import { header, tables, type StateLine, type Table } from './state-file';

const BATCH = 200;

/**
 * Writes the whole state as lines of JSON and resolves to the number of rows. Redemption URLs stay encrypted, so the
 * store that imports them needs the same LINK_ENCRYPTION_KEY. Stop Guestlist first: what it does meanwhile is not in it.
 */
export async function exportState(options: DatabaseOptions, output: Writable): Promise<number> {
  const write = async (line: StateLine): Promise<void> => {
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  };
  const database = await openDatabase(options);
  try {
    return await database.transaction(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await write(header(migrations.length));
      let rows = 0;
      for (const table of tables) rows += await exportTable(tx, table, write);
      await write({ rows });
      return rows;
    });
  } finally {
    await database.close();
  }
}

async function exportTable(
  tx: Sql,
  table: Table,
  write: (line: StateLine) => Promise<void>,
): Promise<number> {
  await tx.query(
    `DECLARE exported CURSOR FOR SELECT to_jsonb(stored) AS row FROM guestlist.${table} AS stored`,
  );
  let count = 0;
  for (;;) {
    const batch = await tx.query<{ row: object }>(`FETCH ${BATCH} FROM exported`);
    for (const { row } of batch) await write({ table, row });
    count += batch.length;
    if (batch.length < BATCH) break;
  }
  await tx.query('CLOSE exported');
  return count;
}
