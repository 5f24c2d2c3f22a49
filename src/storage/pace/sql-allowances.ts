import type { Allowances, Leased } from '../../ports/allowances';
import type { Database } from '../database/database';

/** The least part of the full rate, however often the directory refuses. */
const LEAST_FACTOR = 0.25;
/** Of what is there, one process takes no more than this part ahead. */
const LARGEST_PART = 4;

const FILL = `
  INSERT INTO guestlist.allowance AS known (tenant_id, kind, tokens) VALUES ($1, $2, $3)
  ON CONFLICT (tenant_id, kind) DO UPDATE SET looked_at = now(),
    tokens = least($3, known.tokens + $4 * known.factor
      * greatest(0, extract(epoch FROM now() - known.looked_at)::float8)),
    factor = least(1, known.factor + 0.01 * greatest(0, extract(epoch FROM now() - known.looked_at)::float8))
  RETURNING tokens, factor`;

const TAKE = `UPDATE guestlist.allowance SET tokens = tokens - $3 WHERE tenant_id = $1 AND kind = $2`;

const EMPTY = `
  UPDATE guestlist.allowance SET tokens = least(tokens, -($3::float8 * $4::float8 * factor)),
    factor = greatest(${LEAST_FACTOR}, factor * 0.9)
  WHERE tenant_id = $1 AND kind = $2`;

export function createSqlAllowances(database: Database): Allowances {
  return {
    lease: (tenantId, kind, { most, perSecond, wanted }) =>
      database.transaction(async (tx): Promise<Leased> => {
        const [filled] = await tx.query<{ tokens: number; factor: number }>(FILL, [
          tenantId,
          kind,
          most,
          perSecond,
        ]);
        const { tokens = 0, factor = 1 } = filled ?? {};
        const least = Math.min(wanted, Math.max(1, Math.floor(perSecond / 2)));
        if (tokens < least) {
          return { granted: 0, waitSeconds: (least - tokens) / (perSecond * factor) };
        }
        const granted = Math.min(wanted, Math.max(least, Math.floor(tokens / LARGEST_PART)));
        await tx.query(TAKE, [tenantId, kind, granted]);
        return { granted, waitSeconds: 0 };
      }),
    async throttled(tenantId, kind, { most, perSecond, seconds }) {
      await database.transaction(async (tx) => {
        await tx.query(FILL, [tenantId, kind, most, perSecond]);
        await tx.query(EMPTY, [tenantId, kind, seconds, perSecond]);
      });
    },
  };
}
