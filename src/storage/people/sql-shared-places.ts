import type { LinkAudience } from '../../domain/invitation-request';
import type { SharedPlaces, SharedStart } from '../../ports/shared-places';
import type { Database } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';

interface PlaceRow {
  readonly activity_id: string;
  readonly conversation: unknown;
  readonly link_for: LinkAudience;
  readonly team: unknown;
}

export function createSqlSharedPlaces(database: Database): SharedPlaces {
  return {
    async put(requestId, { tenantId, id }, { place, linkFor, team }) {
      await database.query(
        `INSERT INTO guestlist.shared_place
           (request_id, tenant_id, requester_id, activity_id, conversation, link_for, team)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          requestId,
          tenantId,
          id,
          place.activityId,
          toStoredJson(place.conversation),
          linkFor,
          team === null ? null : toStoredJson(team),
        ],
      );
    },
    async find(requestId, { tenantId, id }) {
      if (!isRequestId(requestId)) return null;
      const [row] = await database.query<PlaceRow>(
        `SELECT activity_id, conversation, link_for, team FROM guestlist.shared_place
         WHERE request_id = $1 AND tenant_id = $2 AND requester_id = $3`,
        [requestId, tenantId, id],
      );
      return row === undefined ? null : toStart(row);
    },
    async choose(requestId, { tenantId, id }, linkFor) {
      if (!isRequestId(requestId)) return;
      await database.query(
        `UPDATE guestlist.shared_place SET link_for = $4, is_chosen = true
         WHERE request_id = $1 AND tenant_id = $2 AND requester_id = $3`,
        [requestId, tenantId, id, linkFor],
      );
    },
  };
}

function toStart({ activity_id, conversation, link_for, team }: PlaceRow): SharedStart {
  return {
    place: { activityId: activity_id, conversation: fromStoredJson(conversation) },
    linkFor: link_for,
    team: team === null ? null : (fromStoredJson(team) as SharedStart['team']),
  };
}
