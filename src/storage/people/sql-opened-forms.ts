import type { OpenedForm, OpenedForms } from '../../ports/opened-forms';
import type { Database } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';

/** Beside the kept list of the same request. */
export function createSqlOpenedForms(database: Database): OpenedForms {
  return {
    async put(requestId, { tenantId, id }, form) {
      if (!isRequestId(requestId)) return false;
      const written = await database.query(
        `INSERT INTO guestlist.kept_guests AS kept (request_id, tenant_id, requester_id, form)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (request_id) DO UPDATE SET form = excluded.form, kept_at = now()
           WHERE kept.tenant_id = excluded.tenant_id AND kept.requester_id = excluded.requester_id
         RETURNING 1`,
        [requestId, tenantId, id, toStoredJson(form)],
      );
      return written.length > 0;
    },
    async find(requestId, { tenantId, id }) {
      if (!isRequestId(requestId)) return null;
      const [row] = await database.query<{ form: unknown }>(
        `SELECT form FROM guestlist.kept_guests
         WHERE request_id = $1 AND tenant_id = $2 AND requester_id = $3 AND form IS NOT NULL`,
        [requestId, tenantId, id],
      );
      return row === undefined ? null : (fromStoredJson(row.form) as OpenedForm);
    },
  };
}
