import {
  InvitationsStopped,
  ItemWithdrawn,
  RequestResting,
  WorkPaused,
  type Claim,
  type ItemChange,
} from '../../ports/work-ledger';
import type { AuditPen, Note } from '../audit/audit-trail';
import { eventOf } from '../audit/event-of';
import type { Sql } from '../database/database';
import { changed, lockStandings, writeStandings, type Standing } from './item-standing';
import type { Lease } from './claim-request';
import { fence, type Fenced } from './fence';
import type { LedgerDeps } from './ledger-deps';
import { noteMailAgain } from './mail-again';
import { createTogether, type Ending } from './together';

interface Asked {
  readonly position: number;
  readonly change: ItemChange;
}

/** Endings that come in the same moment are written down in one commit. */
export function createRecordChange(
  { database, cipher, trail }: Pick<LedgerDeps, 'database' | 'cipher' | 'trail'>,
  lease: Lease,
): (claim: Claim, position: number, change: ItemChange) => Promise<void> {
  const record = createTogether<Asked, undefined>((claim, asked) =>
    trail.during((pen) => database.transaction((tx) => recordWithin(tx, pen, { claim, asked }))),
  );
  return (claim, position, change) => record(claim, { position, change });

  async function recordWithin(
    tx: Sql,
    pen: AuditPen,
    { claim, asked }: { readonly claim: Claim; readonly asked: readonly Asked[] },
  ): Promise<readonly Ending<undefined>[]> {
    const { requestId } = claim;
    const fenced = await fence(tx, claim, lease.seconds);
    const standings = new Map(
      await lockStandings(
        tx,
        requestId,
        asked.map(({ position }) => position),
      ),
    );
    const notes: Note[] = [];
    const written: Asked[] = [];
    const endings = asked.map(({ position, change }): Ending<undefined> => {
      const before = standings.get(position);
      const error = refusalOf(fenced, { requestId, position, change, before });
      if (error !== null || before === undefined) {
        return { kind: 'refused', error: error ?? new Error(`Request ${requestId} has no item ${position}`) };
      }
      standings.set(position, changed(before, change, { requestId, cipher }));
      notes.push(...noteOf({ position, before, change, isUndoing: fenced.isUndoing }));
      written.push({ position, change });
      return { kind: 'done', answer: undefined };
    });
    const positions = [...new Set(written.map(({ position }) => position))];
    await writeStandings(
      tx,
      requestId,
      positions.flatMap((position) => standings.get(position) ?? []),
    );
    const positionsOf = (which: (change: ItemChange) => boolean): readonly number[] =>
      written.filter(({ change }) => which(change)).map(({ position }) => position);
    await notePeopleInvited(
      tx,
      requestId,
      positionsOf(({ state }) => state === 'invited'),
    );
    await noteMailAgain(tx, requestId, written);
    await dropNewLinks(
      tx,
      requestId,
      positionsOf(({ newLinkDone }) => newLinkDone === true),
    );
    await pen.note(tx, requestId, notes);
    return endings;
  }
}

const REFUSALS = [WorkPaused, RequestResting, InvitationsStopped];

interface ChangeOfItem extends Asked {
  readonly requestId: string;
  readonly before: Standing | undefined;
}

function refusalOf(fenced: Fenced, { requestId, position, change, before }: ChangeOfItem): Error | null {
  if (before?.state === 'cancelled' && change.state !== 'cancelled') {
    return new ItemWithdrawn(`Item ${position} of ${requestId} was cancelled`);
  }
  const isMailed = change.mailAgain === 'leaving';
  if (change.state !== 'granting' && !isMailed) return null;
  try {
    fenced.refusePaused();
    if (isMailed) fenced.refuseStopped();
    else if (before?.state === 'planned') fenced.refuseResting();
    return null;
  } catch (error) {
    if (REFUSALS.some((refusal) => error instanceof refusal)) return error as Error;
    throw error;
  }
}

interface Told extends Asked {
  readonly before: Standing;
  readonly isUndoing: boolean;
}

function noteOf({ position, before, change, isUndoing }: Told): readonly Note[] {
  const what = eventOf(change, isUndoing);
  if (what === null) return [];
  const clientRequestId =
    change.evidence?.clientRequestId ?? (before.state === 'inviting' ? before.client_request_id : null);
  const directoryRequestId = change.evidence?.directoryRequestId ?? change.directoryRequestId ?? null;
  return [
    {
      what,
      position,
      ...(change.reason === undefined || change.reason === null ? {} : { reason: change.reason }),
      ...(clientRequestId === null ? {} : { clientRequestId }),
      ...(directoryRequestId === null ? {} : { directoryRequestId }),
    },
  ];
}

/** From now on another request for the same person goes on with this account, even while the directory does not show it. */
async function notePeopleInvited(tx: Sql, requestId: string, positions: readonly number[]): Promise<void> {
  if (positions.length === 0) return;
  await tx.query(
    `UPDATE guestlist.person_invitation AS held SET person_id = item.person_id, invited_at = now()
     FROM guestlist.item
     WHERE item.request_id = $1 AND item.position = ANY ($2::integer[])
       AND held.request_id = item.request_id AND held.position = item.position`,
    [requestId, positions],
  );
}

async function dropNewLinks(tx: Sql, requestId: string, positions: readonly number[]): Promise<void> {
  if (positions.length === 0) return;
  await tx.query(
    `UPDATE guestlist.request SET new_links = ARRAY(
       SELECT wanted FROM unnest(new_links) AS wanted WHERE wanted <> ALL ($2::integer[])),
     resends = ARRAY(SELECT wanted FROM unnest(resends) AS wanted WHERE wanted <> ALL ($2::integer[]))
     WHERE id = $1`,
    [requestId, positions],
  );
}
