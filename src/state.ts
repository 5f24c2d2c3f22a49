import { exportState } from './storage/transfer/export-state';
import { importState } from './storage/transfer/import-state';
import { readConfig } from './config';
import { createJsonLogger } from './telemetry/json-logger';

/** `npm run state:export > file` and `npm run state:import < file`: moves the state between the embedded store and PostgreSQL. */
async function main(direction: string | undefined): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const store = { databaseUrl, dataDir, logger: createJsonLogger({ destination: process.stderr }) };
  const rows =
    direction === 'export'
      ? await exportState(store, process.stdout)
      : await importState(store, process.stdin);
  process.stderr.write(`${direction === 'export' ? 'Exported' : 'Imported'} ${rows} rows.\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
