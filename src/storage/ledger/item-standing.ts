import type { ItemChange } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import { toStoredJson } from '../database/stored-json';
import type { LinkCipher } from '../secrets/link-cipher';
import { placeOf, type ItemRow } from './item-row';

/** What changes in an item while it is worked on. */
export interface Standing extends Pick<
  ItemRow,
  | 'position'
  | 'state'
  | 'reason'
  | 'person_id'
  | 'is_invited_by_us'
  | 'is_granted_by_us'
  | 'redemption'
  | 'redemption_url'
  | 'is_read_back'
  | 'in_doubt_since'
  | 'directory_request_id'
> {
  readonly client_request_id: string | null;
  readonly is_new_url?: boolean;
}

const COLUMNS = `position, state, reason, person_id, is_invited_by_us, is_granted_by_us, redemption, redemption_url,
  is_read_back, in_doubt_since, directory_request_id`;

export async function lockStandings(
  tx: Sql,
  requestId: string,
  positions: readonly number[],
): Promise<readonly (readonly [number, Standing])[]> {
  const rows = await tx.query<Standing>(
    `SELECT ${COLUMNS}, client_request_id FROM guestlist.item
     WHERE request_id = $1 AND position = ANY ($2::integer[]) ORDER BY position FOR UPDATE`,
    [requestId, positions],
  );
  return rows.map((row) => [row.position, row] as const);
}

interface Sealing {
  readonly requestId: string;
  readonly cipher: LinkCipher;
}

/** What is left out of the change stays as it was. */
export function changed(before: Standing, change: ItemChange, sealing: Sealing): Standing {
  return {
    ...before,
    state: change.state ?? before.state,
    reason: change.reason === undefined ? before.reason : change.reason,
    person_id: change.personId === undefined ? before.person_id : change.personId,
    is_invited_by_us: change.isInvitedByUs ?? before.is_invited_by_us,
    is_granted_by_us: change.isGrantedByUs ?? before.is_granted_by_us,
    redemption: change.redemption === undefined ? before.redemption : change.redemption,
    is_read_back: change.isReadBack ?? before.is_read_back,
    in_doubt_since: change.inDoubtSince === undefined ? before.in_doubt_since : change.inDoubtSince,
    directory_request_id:
      change.directoryRequestId === undefined ? before.directory_request_id : change.directoryRequestId,
    ...urlAfter(before, change, sealing),
  };
}

/** An accepted or undone guest needs no link any more, so none is kept. */
function urlAfter(
  { position }: Standing,
  { redemptionUrl, redemption, state }: ItemChange,
  { requestId, cipher }: Sealing,
): Partial<Standing> {
  if (redemption === 'accepted' || state === 'undone' || redemptionUrl === null) {
    return { redemption_url: null };
  }
  if (redemptionUrl === undefined) return {};
  return { redemption_url: cipher.seal(redemptionUrl, placeOf(requestId, position)), is_new_url: true };
}

export async function writeStandings(tx: Sql, requestId: string, rows: readonly Standing[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE guestlist.item SET state = now_is.state, reason = now_is.reason, person_id = now_is.person_id,
       is_invited_by_us = now_is.is_invited_by_us, is_granted_by_us = now_is.is_granted_by_us,
       redemption = now_is.redemption, redemption_url = now_is.redemption_url,
       redemption_url_at = CASE WHEN now_is.redemption_url IS NULL THEN NULL WHEN now_is.is_new_url THEN now()
         ELSE item.redemption_url_at END,
       is_read_back = now_is.is_read_back, in_doubt_since = now_is.in_doubt_since,
       directory_request_id = now_is.directory_request_id, changed_at = now()
     FROM jsonb_to_recordset($2::jsonb -> 'value') AS now_is (position integer, state text, reason text,
       person_id text, is_invited_by_us boolean, is_granted_by_us boolean, redemption text, redemption_url text,
       is_read_back boolean, in_doubt_since timestamptz, directory_request_id text, is_new_url boolean)
     WHERE item.request_id = $1 AND item.position = now_is.position`,
    [requestId, toStoredJson(rows)],
  );
}
