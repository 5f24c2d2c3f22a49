import type { ItemState } from '../../domain/invitation-request';
import { ItemWithdrawn, type Claim, type ItemChange } from '../../ports/work-ledger';
import type { Sql, SqlValue } from '../database/database';
import { storableText } from '../database/stored-json';
import type { AuditPen } from '../audit/audit-trail';
import { eventOf } from '../audit/event-of';
import type { LinkCipher } from '../secrets/link-cipher';
import type { Lease } from './claim-request';
import { fence } from './fence';
import { placeOf } from './item-row';
import type { LedgerDeps } from './ledger-deps';

type Column = Exclude<keyof ItemChange, 'newLinkDone' | 'redemptionUrl' | 'evidence'>;

const COLUMNS: Readonly<Record<Column, string>> = {
  state: 'state',
  reason: 'reason',
  personId: 'person_id',
  isInvitedByUs: 'is_invited_by_us',
  isGrantedByUs: 'is_granted_by_us',
  redemption: 'redemption',
  isReadBack: 'is_read_back',
  inDoubtSince: 'in_doubt_since',
  directoryRequestId: 'directory_request_id',
};

export function createRecordChange(
  { database, cipher, trail }: Pick<LedgerDeps, 'database' | 'cipher' | 'trail'>,
  lease: Lease,
) {
  return async function record(claim: Claim, position: number, change: ItemChange): Promise<void> {
    const place = { requestId: claim.requestId, position };
    await trail.during((pen) =>
      database.transaction(async (tx) => {
        const fenced = await fence(tx, claim, lease.seconds);
        if (change.state === 'granting') fenced.refusePaused();
        const before = await lockItem(tx, place, change);
        if (change.state === 'granting' && before.state === 'planned') fenced.refuseResting();
        await writeChange(tx, { ...place, cipher }, change);
        if (change.state === 'invited') await notePersonInvited(tx, claim.requestId, position);
        if (change.newLinkDone === true) {
          await tx.query(
            'UPDATE guestlist.request SET new_links = array_remove(new_links, $2::integer) WHERE id = $1',
            [claim.requestId, position],
          );
        }
        await noteChange(tx, pen, { ...place, before, change, isUndoing: fenced.isUndoing });
      }),
    );
  };
}

interface Place {
  readonly requestId: string;
  readonly position: number;
}

interface Before {
  readonly state: ItemState;
  readonly client_request_id: string | null;
}

/** @throws ItemWithdrawn */
async function lockItem(tx: Sql, { requestId, position }: Place, change: ItemChange): Promise<Before> {
  const [item] = await tx.query<Before>(
    `SELECT state, client_request_id FROM guestlist.item
     WHERE request_id = $1 AND position = $2 FOR UPDATE`,
    [requestId, position],
  );
  if (item === undefined) throw new Error(`Request ${requestId} has no item ${position}`);
  if (item.state === 'cancelled' && change.state !== 'cancelled') {
    throw new ItemWithdrawn(`Item ${position} of ${requestId} was cancelled`);
  }
  return item;
}

interface Changed extends Place {
  readonly before: Before;
  readonly change: ItemChange;
  readonly isUndoing: boolean;
}

async function noteChange(tx: Sql, pen: AuditPen, changed: Changed): Promise<void> {
  const { requestId, position, before, change, isUndoing } = changed;
  const what = eventOf(change, isUndoing);
  if (what === null) return;
  const clientRequestId =
    change.evidence?.clientRequestId ?? (before.state === 'inviting' ? before.client_request_id : null);
  const directoryRequestId = change.evidence?.directoryRequestId ?? change.directoryRequestId ?? null;
  await pen.note(tx, requestId, [
    {
      what,
      position,
      ...(change.reason === undefined || change.reason === null ? {} : { reason: change.reason }),
      ...(clientRequestId === null ? {} : { clientRequestId }),
      ...(directoryRequestId === null ? {} : { directoryRequestId }),
    },
  ]);
}

async function writeChange(
  tx: Sql,
  { requestId, position, cipher }: Place & { readonly cipher: LinkCipher },
  change: ItemChange,
): Promise<void> {
  const values: SqlValue[] = [requestId, position];
  const assignments = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const value = change[name as Column];
    return value === undefined ? [] : [`${column} = $${values.push(toSql(value))}`];
  });
  assignments.push(
    ...urlAssignments(change, (url) => values.push(cipher.seal(url, placeOf(requestId, position)))),
  );
  await tx.query(
    `UPDATE guestlist.item SET ${[...assignments, 'changed_at = now()'].join(', ')}
     WHERE request_id = $1 AND position = $2`,
    values,
  );
}

/** An accepted or undone guest needs no link any more, so none is kept. */
function urlAssignments(
  { redemptionUrl, redemption, state }: ItemChange,
  addSealed: (url: NonNullable<ItemChange['redemptionUrl']>) => number,
): readonly string[] {
  const isOver = redemption === 'accepted' || state === 'undone' || redemptionUrl === null;
  if (isOver) return ['redemption_url = NULL', 'redemption_url_at = NULL'];
  if (redemptionUrl === undefined) return [];
  return [`redemption_url = $${addSealed(redemptionUrl)}`, 'redemption_url_at = now()'];
}

/** From now on another request for the same person goes on with this account, even while the directory does not show it. */
async function notePersonInvited(tx: Sql, requestId: string, position: number): Promise<void> {
  await tx.query(
    `UPDATE guestlist.person_invitation AS held SET person_id = item.person_id, invited_at = now()
     FROM guestlist.item
     WHERE held.request_id = $1 AND held.position = $2 AND item.request_id = $1 AND item.position = $2`,
    [requestId, position],
  );
}

function toSql(value: string | boolean | Date | null): SqlValue {
  return typeof value === 'string' ? storableText(value) : value;
}
