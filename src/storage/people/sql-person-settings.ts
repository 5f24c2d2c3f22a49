import type { Locale } from '../../domain/invitation-request';
import type { PersonSettings } from '../../ports/person-settings';
import type { Database } from '../database/database';

export function createSqlPersonSettings(database: Database): PersonSettings {
  return {
    async language({ tenantId, id }) {
      const [row] = await database.query<{ locale: Locale | null }>(
        'SELECT locale FROM guestlist.person_settings WHERE tenant_id = $1 AND person_id = $2',
        [tenantId, id],
      );
      return row?.locale ?? null;
    },
    async setLanguage({ tenantId, id }, locale) {
      await database.query(
        `INSERT INTO guestlist.person_settings (tenant_id, person_id, locale) VALUES ($1, $2, $3)
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET locale = excluded.locale`,
        [tenantId, id, locale],
      );
    },
    async claimWelcome({ tenantId, id }) {
      const first = await database.query(
        `INSERT INTO guestlist.person_settings AS existing (tenant_id, person_id, welcomed_at) VALUES ($1, $2, now())
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET welcomed_at = now() WHERE existing.welcomed_at IS NULL
         RETURNING person_id`,
        [tenantId, id],
      );
      return first.length > 0;
    },
  };
}
