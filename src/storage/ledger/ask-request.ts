import { assertNever } from '../../domain/assert-never';
import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { RequestWish } from '../../ports/request-ledger';
import type { AuditPen } from '../audit/audit-trail';
import type { Sql } from '../database/database';
import { askSeveral, TAKES_LINK } from './ask-several';
import { endRequest } from './end-request';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { readOverview } from './read-overview';
import { lockOwn } from './read-request';
import { BESIDE, type RequestRow } from './request-row';

/** Whether anything is now to be done by a worker. */
type HasWork = boolean;

/** The request asked about, within one transaction. */
interface Asking {
  readonly tx: Sql;
  readonly pen: AuditPen;
  readonly id: string;
}

export function createAskRequest({ queue, cipher, trail }: Pick<LedgerDeps, 'queue' | 'cipher' | 'trail'>) {
  return async function ask(
    id: string,
    requester: Requester,
    wish: RequestWish,
  ): Promise<InvitationRequest | null> {
    if (!isRequestId(id)) return null;
    return trail.during((pen) =>
      queue.transaction(async (tx, wake) => {
        const asking = { tx, pen, id };
        const row = await lockOwn(tx, id, requester);
        if (row === null) return null;
        if (row.state === 'draft') {
          if (wish.kind !== 'cancel' && wish.kind !== 'dropDraft') return null;
          await cancelDraft(asking);
        } else if (mayBeAsked(row, wish) && (await write(asking, wish))) {
          await tx.query(
            `UPDATE guestlist.request SET state = 'running', held_until = NULL, ended_at = NULL, wishes = wishes + 1
           WHERE id = $1`,
            [id],
          );
          await wake(id, 0);
        }
        const [now] = await tx.query<RequestRow>(`SELECT *, ${BESIDE} FROM guestlist.request WHERE id = $1`, [
          id,
        ]);
        return now === undefined ? null : readOverview(tx, cipher, { row: now, page: 0 });
      }),
    );
  };
}

function mayBeAsked(row: RequestRow, wish: RequestWish): boolean {
  if (row.sent_at === null || wish.kind === 'dropDraft') return false;
  const isOpen = row.state === 'held' || row.state === 'running';
  if (wish.kind === 'cancel') return isOpen;
  if (row.paused_because !== null) return false;
  if (wish.kind === 'pause') return isOpen && !row.is_paused && !row.is_undoing;
  if (wish.kind === 'resume') return isOpen && row.is_paused;
  // Its addresses are gone for good; only ids are left, which is enough to undo.
  return (
    wish.kind === 'undo' ||
    wish.kind === 'remove' ||
    wish.kind === 'removeSeveral' ||
    row.anonymised_at === null
  );
}

function write(asking: Asking, wish: RequestWish): Promise<HasWork> {
  switch (wish.kind) {
    case 'cancel':
      return cancel(asking);
    case 'dropDraft':
      return Promise.resolve(false);
    case 'retryFailed':
      return retryFailed(asking, wish.positions ?? null);
    case 'pause':
    case 'resume':
      return letRest(asking, wish.kind === 'pause');
    case 'undo':
      return undo(asking);
    case 'newLink':
      return renewLink(asking, wish.position);
    case 'newLinks':
    case 'resends':
    case 'removeSeveral':
      return askSeveral(asking, wish.kind, wish.positions);
    case 'remove':
      return remove(asking, wish.position);
    default:
      return assertNever(wish);
  }
}

async function cancelDraft({ tx, pen, id }: Asking): Promise<void> {
  await tx.query(`UPDATE guestlist.request SET state = 'cancelled', ended_at = now() WHERE id = $1`, [id]);
  await tx.query(`UPDATE guestlist.item SET state = 'cancelled' WHERE request_id = $1`, [id]);
  await pen.note(tx, id, [{ what: 'cancelled', position: null }]);
}

/** What has begun goes on; without any of it, the request ends here and now. */
async function cancel(asking: Asking): Promise<HasWork> {
  const { tx, id } = asking;
  await cancelPlanned(asking);
  const begun = await tx.query(
    `SELECT 1 FROM guestlist.item WHERE request_id = $1 AND state IN ('inviting', 'invited', 'granting')`,
    [id],
  );
  if (begun.length > 0) return true;
  await endRequest(tx, id);
  return false;
}

async function letRest({ tx, pen, id }: Asking, isPaused: boolean): Promise<HasWork> {
  await tx.query('UPDATE guestlist.request SET is_paused = $2 WHERE id = $1', [id, isPaused]);
  await pen.note(tx, id, [{ what: isPaused ? 'paused' : 'resumed', position: null }]);
  return true;
}

/** A guest who was forgotten has no address to try again. */
async function retryFailed({ tx, pen, id }: Asking, positions: readonly number[] | null): Promise<HasWork> {
  const retried = await tx.query<{ position: number }>(
    `UPDATE guestlist.item SET state = 'planned', reason = NULL, directory_request_id = NULL, changed_at = now(),
       account = CASE WHEN account IN ('deleting', 'inDoubt') THEN account END
     WHERE request_id = $1 AND address <> '' AND ($2::integer[] IS NULL OR position = ANY($2))
       AND (state = 'failed' OR state = 'refused' AND reason = 'untriedAfterRefusal')
     RETURNING position`,
    [id, positions],
  );
  await pen.note(
    tx,
    id,
    retried.map(({ position }) => ({ what: 'retryAsked', position })),
  );
  return retried.length > 0;
}

/** An account that was made and got nowhere, or whose deletion was in doubt; as `isUndoable` has it. */
const MADE_IN_VAIN = `is_invited_by_us AND person_id IS NOT NULL
  AND (state IN ('refused', 'failed', 'cancelled') AND account IS NULL OR account IN ('deleting', 'inDoubt'))`;

async function undo(asking: Asking): Promise<HasWork> {
  const { tx, pen, id } = asking;
  await cancelPlanned(asking);
  const undoing = await tx.query(
    `UPDATE guestlist.request SET is_undoing = true, is_paused = false
     WHERE id = $1 AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1
       AND (state IN ('inviting', 'invited', 'granting') OR state = 'granted' AND is_granted_by_us OR ${MADE_IN_VAIN}))
     RETURNING id`,
    [id],
  );
  if (undoing.length > 0) {
    await pen.note(tx, id, [{ what: 'undoAsked', position: null }]);
    return true;
  }
  await endRequest(tx, id);
  return false;
}

/** Only what this request added can be taken back. */
async function remove({ tx, pen, id }: Asking, position: number): Promise<HasWork> {
  if (!Number.isInteger(position)) return false;
  const removing = await tx.query(
    `UPDATE guestlist.request SET removals = array_append(array_remove(removals, $2::integer), $2::integer)
     WHERE id = $1 AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1 AND position = $2
       AND state = 'granted' AND is_granted_by_us)
     RETURNING id`,
    [id, position],
  );
  if (removing.length === 0) return false;
  await pen.note(tx, id, [{ what: 'removalAsked', position }]);
  return true;
}

async function renewLink({ tx, pen, id }: Asking, position: number): Promise<HasWork> {
  if (!Number.isInteger(position)) return false;
  const renewing = await tx.query(
    `UPDATE guestlist.request SET new_links = array_append(array_remove(new_links, $2::integer), $2::integer)
     WHERE id = $1 AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1 AND position = $2
       AND ${TAKES_LINK})
     RETURNING id`,
    [id, position],
  );
  if (renewing.length === 0) return false;
  await pen.note(tx, id, [{ what: 'newLinkAsked', position }]);
  return true;
}

async function cancelPlanned({ tx, pen, id }: Asking): Promise<void> {
  const cancelled = await tx.query<{ position: number }>(
    `UPDATE guestlist.item SET state = 'cancelled', changed_at = now()
     WHERE request_id = $1 AND state = 'planned' RETURNING position`,
    [id],
  );
  await pen.note(
    tx,
    id,
    cancelled.map(({ position }) => ({ what: 'cancelled', position })),
  );
}
