import type { Pause } from '../../ports/operator-desk';
import type { Sql } from '../database/database';

export interface PauseRow {
  readonly reason: string;
  readonly since: Date;
}

export async function readPause(sql: Sql): Promise<Pause | null> {
  const [row] = await sql.query<PauseRow>('SELECT reason, since FROM guestlist.pause');
  return row === undefined ? null : toPause(row);
}

export function toPause({ reason, since }: PauseRow): Pause {
  return { reason, since: since.toISOString() };
}
