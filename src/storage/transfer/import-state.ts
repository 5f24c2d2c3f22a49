import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Sql } from '../database/database';
import { toStoredJson } from '../database/stored-json';
import { openDatabase, type DatabaseOptions } from '../open-database';
import { migrations } from '../schema/migrations';
import { parseLine, tables, type Table } from './state-file';

const BATCH = 200;

/** Reads what `exportState` wrote into an empty store, all of it or nothing; resolves to the number of rows. @throws with a plain sentence otherwise. */
export async function importState(options: DatabaseOptions, input: Readable): Promise<number> {
  const database = await openDatabase(options);
  try {
    return await database.transaction(async (tx) => {
      await refuseFilled(tx);
      const rows = await importLines(tx, createInterface({ input, crlfDelay: Infinity }));
      // Rows came with their numbers: the next ones go on after them.
      await tx.query(
        `SELECT setval(pg_get_serial_sequence('guestlist.audit_line', 'id'), max(id)) FROM guestlist.audit_line
         HAVING max(id) IS NOT NULL`,
      );
      // Whoever held a claim worked on the old store.
      await tx.query('UPDATE guestlist.request SET lease_until = NULL, lease_owner = NULL');
      return rows;
    });
  } finally {
    await database.close();
  }
}

async function refuseFilled(tx: Sql): Promise<void> {
  for (const table of tables) {
    const found = await tx.query(`SELECT 1 FROM guestlist.${table} LIMIT 1`);
    if (found.length > 0)
      throw new Error('State can only be imported into an empty store; this one holds data.');
  }
}

async function importLines(tx: Sql, lines: AsyncIterable<string>): Promise<number> {
  let isBegun = false;
  let count = 0;
  let batch: { table: Table; rows: object[] } = { table: 'request', rows: [] };
  for await (const text of lines) {
    const line = parseLine(text);
    if (line === null) throw new Error('This is not an exported Guestlist state.');
    if ('format' in line) {
      refuseOtherSchema(line.schema);
      isBegun = true;
    } else if (!isBegun) {
      throw new Error('This is not an exported Guestlist state.');
    } else if ('rows' in line) {
      await insert(tx, batch);
      if (line.rows === count) return count;
      break;
    } else {
      if (line.table !== batch.table || batch.rows.length >= BATCH) {
        await insert(tx, batch);
        batch = { table: line.table, rows: [] };
      }
      batch.rows.push(line.row);
      count += 1;
    }
  }
  throw new Error('The exported state is not whole: its end is missing.');
}

function refuseOtherSchema(schema: number): void {
  if (schema === migrations.length) return;
  throw new Error(
    `The exported state is of schema version ${schema}, this Guestlist's is ${migrations.length}: export and import with the same version.`,
  );
}

async function insert(
  tx: Sql,
  { table, rows }: { readonly table: Table; readonly rows: readonly object[] },
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO guestlist.${table}
     SELECT * FROM jsonb_populate_recordset(NULL::guestlist.${table}, $1::jsonb -> 'value')`,
    [toStoredJson(rows)],
  );
}
