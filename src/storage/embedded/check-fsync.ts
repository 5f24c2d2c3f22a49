import type { Sql } from '../database/database';

/** Commits once and counts. @throws when the commit did not reach the disk: such a store must not be used. */
export async function checkFsync(sql: Sql, files: { readonly fsyncs: number }): Promise<void> {
  const before = files.fsyncs;
  await sql.query(`SELECT pg_logical_emit_message(true, 'guestlist', 'Does a commit reach the disk?')`);
  if (files.fsyncs > before) return;
  throw new Error(
    'The embedded store does not write its commits through to the disk, so a power cut would lose invitations. ' +
      'Install the exact @electric-sql/pglite that package.json names, or set DATABASE_URL.',
  );
}
