import type { Requester } from '../../domain/invitation-request';
import type { SignIns } from '../../ports/sign-ins';
import type { Database } from '../database/database';
import type { TextCipher } from '../secrets/text-cipher';

export interface SignInsDeps {
  readonly database: Database;
  readonly cipher: TextCipher;
  /** Wakes what waits for this person. */
  readonly wakeRequestsOf: (requester: Requester) => Promise<void>;
}

const WISH_KEPT = `interval '1 hour'`;

export function createSqlSignIns({ database, cipher, wakeRequestsOf }: SignInsDeps): SignIns {
  async function releaseAsk({ tenantId, id }: Requester): Promise<void> {
    await database.query(
      'UPDATE guestlist.sign_in SET asked_at = NULL WHERE tenant_id = $1 AND person_id = $2',
      [tenantId, id],
    );
  }

  return {
    async claimExchange(id) {
      const claimed = await database.query(
        'INSERT INTO guestlist.token_exchange (id) VALUES ($1) ON CONFLICT (id) DO NOTHING RETURNING id',
        [id],
      );
      return claimed.length > 0;
    },
    async releaseExchange(id) {
      await database.query('DELETE FROM guestlist.token_exchange WHERE id = $1', [id]);
    },
    async keepWish({ tenantId, id }, wish) {
      await database.query(
        `INSERT INTO guestlist.sign_in (tenant_id, person_id, wish, wished_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET wish = excluded.wish, wished_at = now()`,
        [tenantId, id, cipher.seal(wish, `${tenantId}/${id}`)],
      );
    },
    async takeWish({ tenantId, id }) {
      // The old values of an UPDATE are not returned, hence the row beside itself.
      const [row] = await database.query<{ wish: string; is_fresh: boolean }>(
        `WITH known AS (
           SELECT tenant_id, person_id, wish, wished_at > now() - ${WISH_KEPT} AS is_fresh FROM guestlist.sign_in
           WHERE tenant_id = $1 AND person_id = $2 AND wish IS NOT NULL FOR UPDATE
         )
         UPDATE guestlist.sign_in SET wish = NULL, wished_at = NULL FROM known
         WHERE sign_in.tenant_id = known.tenant_id AND sign_in.person_id = known.person_id
         RETURNING known.wish, known.is_fresh`,
        [tenantId, id],
      );
      return row?.is_fresh === true ? cipher.open(row.wish, `${tenantId}/${id}`) : null;
    },
    async claimAsk({ tenantId, id }) {
      const first = await database.query(
        `INSERT INTO guestlist.sign_in AS known (tenant_id, person_id, asked_at) VALUES ($1, $2, now())
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET asked_at = now() WHERE known.asked_at IS NULL
         RETURNING person_id`,
        [tenantId, id],
      );
      return first.length > 0;
    },
    releaseAsk,
    async signedIn(requester) {
      await releaseAsk(requester);
      await wakeRequestsOf(requester);
    },
  };
}
