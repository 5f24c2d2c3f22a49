import { randomUUID } from 'node:crypto';
import { ItemWithdrawn, type Claim, type InvitationTurn } from '../../ports/work-ledger';
import type { AuditPen } from '../audit/audit-trail';
import type { Sql } from '../database/database';
import { toStoredJson } from '../database/stored-json';
import type { Lease } from './claim-request';
import { fence } from './fence';
import { holdPeople, type Candidate, type Holder } from './hold-people';
import type { LedgerDeps } from './ledger-deps';
import { createTogether, type Ending } from './together';

interface OwnItem extends Candidate {
  readonly state: string;
  readonly tenant_id: string;
  readonly attempts: number;
}

interface Begun {
  readonly position: number;
  readonly attempt: number;
  readonly clientRequestId: string;
}

/** Invitations that begin in the same moment are written down in one commit; each person is held by one of them at a time. */
export function createBeginInvitation(
  { database, trail }: Pick<LedgerDeps, 'database' | 'trail'>,
  lease: Lease,
): (claim: Claim, position: number) => Promise<InvitationTurn> {
  return createTogether<number, InvitationTurn>((claim, positions) =>
    trail.during((pen) => database.transaction((tx) => beginWithin(tx, pen, { claim, positions }))),
  );

  async function beginWithin(
    tx: Sql,
    pen: AuditPen,
    { claim, positions }: { readonly claim: Claim; readonly positions: readonly number[] },
  ): Promise<readonly Ending<InvitationTurn>[]> {
    const fenced = await fence(tx, claim, lease.seconds);
    fenced.refusePaused();
    fenced.refuseResting();
    fenced.refuseStopped();
    const items = await lockItems(tx, claim, positions);
    const planned = [...items.values()].filter(({ state }) => state === 'planned');
    const holders = await holdPeople(tx, claim.requestId, planned);
    const begun: Begun[] = [];
    const endings = positions.map((position): Ending<InvitationTurn> => {
      const item = items.get(position);
      if (item?.state !== 'planned') return { kind: 'refused', error: whyNot(claim, position, item) };
      const turn = turnOf(holders.get(position));
      if (turn !== null) return { kind: 'done', answer: turn };
      const clientRequestId = randomUUID();
      begun.push({ position, attempt: item.attempts + 1, clientRequestId });
      return { kind: 'done', answer: { kind: 'begun', clientRequestId } };
    });
    await begin(tx, claim.requestId, begun);
    await pen.note(
      tx,
      claim.requestId,
      begun.map((one) => ({ what: 'inviting', ...one })),
    );
    return endings;
  }
}

async function lockItems(
  tx: Sql,
  { requestId }: Claim,
  positions: readonly number[],
): Promise<ReadonlyMap<number, OwnItem>> {
  const rows = await tx.query<OwnItem>(
    `SELECT item.position, item.state, request.tenant_id, item.address_hash, item.attempts
     FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
     WHERE item.request_id = $1 AND item.position = ANY ($2::integer[])
     ORDER BY item.position FOR UPDATE OF item`,
    [requestId, positions],
  );
  return new Map(rows.map((row) => [row.position, row]));
}

function whyNot({ requestId }: Claim, position: number, item: OwnItem | undefined): Error {
  if (item?.state === 'cancelled') return new ItemWithdrawn(`Item ${position} of ${requestId} was cancelled`);
  return new Error(
    `Item ${position} of request ${requestId} is ${item?.state ?? 'missing'}: not to be invited`,
  );
}

/** Null: it may begin. */
function turnOf(holder: Holder | undefined): InvitationTurn | null {
  // Another item of this very commit has the person.
  if (holder === undefined) return { kind: 'elsewhere' };
  if (holder.is_ours) return null;
  if (holder.is_inviting) return { kind: 'elsewhere' };
  return holder.person_id === null ? null : { kind: 'known', personId: holder.person_id };
}

async function begin(tx: Sql, requestId: string, begun: readonly Begun[]): Promise<void> {
  if (begun.length === 0) return;
  const positions = begun.map(({ position }) => position);
  await tx.query(
    `UPDATE guestlist.person_invitation AS held
     SET request_id = item.request_id, position = item.position, begun_at = now(), person_id = NULL, invited_at = NULL
     FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
     WHERE item.request_id = $1 AND item.position = ANY ($2::integer[])
       AND held.tenant_id = request.tenant_id AND held.address_hash = item.address_hash`,
    [requestId, positions],
  );
  await tx.query(
    `UPDATE guestlist.item SET state = 'inviting', reason = NULL, attempts = attempts + 1, inviting_at = now(),
       client_request_id = begun."clientRequestId", in_doubt_since = NULL, changed_at = now()
     FROM jsonb_to_recordset($2::jsonb -> 'value') AS begun (position integer, "clientRequestId" uuid)
     WHERE item.request_id = $1 AND item.position = begun.position`,
    [requestId, toStoredJson(begun)],
  );
}
