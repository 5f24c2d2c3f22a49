import type { RequestLedger } from '../../ports/request-ledger';
import { createAskRequest } from './ask-request';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { readListOf } from './read-list-of';
import { createFindOverview } from './read-overview';
import { withItems } from './read-request';
import { BESIDE, type RequestRow } from './request-row';
import { createSaveDraft } from './save-draft';
import { createStartRequest } from './start-request';

export function createSqlRequestLedger(deps: LedgerDeps): RequestLedger {
  return {
    saveDraft: createSaveDraft(deps),
    async find(id, requester) {
      if (!isRequestId(id)) return null;
      const [row] = await deps.database.query<RequestRow>(
        `SELECT *, ${BESIDE} FROM guestlist.request
         WHERE id = $1 AND tenant_id = $2 AND requester_id = $3`,
        [id, requester.tenantId, requester.id],
      );
      return row === undefined ? null : withItems(deps.database, deps.cipher, row);
    },
    listOf: (id, requester) => readListOf(deps.database, id, requester),
    overview: createFindOverview(deps.database, deps.cipher),
    start: createStartRequest(deps),
    ask: createAskRequest(deps),
  };
}
