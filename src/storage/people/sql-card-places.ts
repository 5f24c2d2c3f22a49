import type { CardPlaces } from '../../ports/card-places';
import type { Database } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';

export function createSqlCardPlaces(database: Database): CardPlaces {
  return {
    async put(requestId, { conversation, activityId }) {
      if (!isRequestId(requestId)) return;
      // A card of a request that is not known has nothing to be edited for.
      await database.query(
        `INSERT INTO guestlist.card_place (request_id, activity_id, conversation)
         SELECT id, $2, $3 FROM guestlist.request WHERE id = $1
         ON CONFLICT (request_id) DO UPDATE
           SET activity_id = excluded.activity_id, conversation = excluded.conversation, put_at = now()`,
        [requestId, activityId, toStoredJson(conversation)],
      );
    },
    async leave(requestId, { tenantId, id }, activityId) {
      if (!isRequestId(requestId)) return;
      await database.query(
        `DELETE FROM guestlist.card_place USING guestlist.request
         WHERE request_id = $1 AND activity_id = $2
           AND request.id = request_id AND tenant_id = $3 AND requester_id = $4`,
        [requestId, activityId, tenantId, id],
      );
    },
    async find(requestId) {
      if (!isRequestId(requestId)) return null;
      const [row] = await database.query<{ activity_id: string; conversation: unknown }>(
        'SELECT activity_id, conversation FROM guestlist.card_place WHERE request_id = $1',
        [requestId],
      );
      return row === undefined
        ? null
        : { activityId: row.activity_id, conversation: fromStoredJson(row.conversation) };
    },
  };
}
