import { randomUUID } from 'node:crypto';
import type { ItemState } from '../../domain/invitation-request';
import { ItemWithdrawn, type Claim, type InvitationTurn } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import type { Lease } from './claim-request';
import type { AuditPen } from '../audit/audit-trail';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';

/** How long a person just invited is believed to exist although the directory does not show them yet. */
const KNOWN_FOR = `interval '24 hours'`;

interface OwnItem {
  readonly state: ItemState;
  readonly tenant_id: string;
  readonly address_hash: string;
}

interface Holder {
  readonly is_ours: boolean;
  readonly is_inviting: boolean;
  /** Null if nobody was invited lately. */
  readonly person_id: string | null;
}

export function createBeginInvitation(
  { database, trail }: Pick<LedgerDeps, 'database' | 'trail'>,
  lease: Lease,
) {
  return async function beginInvitation(claim: Claim, position: number): Promise<InvitationTurn> {
    return trail.during((pen) => database.transaction((tx) => beginWithin(tx, pen, { claim, position })));
  };

  async function beginWithin(tx: Sql, pen: AuditPen, { claim, position }: Asked): Promise<InvitationTurn> {
    const place = { requestId: claim.requestId, position };
    const fenced = await fence(tx, claim, lease.seconds);
    fenced.refusePaused();
    fenced.refuseResting();
    const item = await lockItem(tx, claim, position);
    const holder = await holdPerson(tx, item, place);
    if (!holder.is_ours) {
      if (holder.is_inviting) return { kind: 'elsewhere' };
      if (holder.person_id !== null) return { kind: 'known', personId: holder.person_id };
    }
    const { attempt, clientRequestId } = await begin(tx, item, place);
    await pen.note(tx, claim.requestId, [{ what: 'inviting', position, attempt, clientRequestId }]);
    return { kind: 'begun', clientRequestId };
  }
}

interface Asked {
  readonly claim: Claim;
  readonly position: number;
}

interface Place {
  readonly requestId: string;
  readonly position: number;
}

async function lockItem(tx: Sql, { requestId }: Claim, position: number): Promise<OwnItem> {
  const [item] = await tx.query<OwnItem>(
    `SELECT item.state, request.tenant_id, item.address_hash
     FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
     WHERE item.request_id = $1 AND item.position = $2
     FOR UPDATE OF item`,
    [requestId, position],
  );
  if (item?.state === 'cancelled') throw new ItemWithdrawn(`Item ${position} of ${requestId} was cancelled`);
  if (item?.state !== 'planned') {
    throw new Error(
      `Item ${position} of request ${requestId} is ${item?.state ?? 'missing'}: not to be invited`,
    );
  }
  return item;
}

/** Takes the person's row if nobody has it, and locks it whoever has: a second request waits here until the first has committed. */
async function holdPerson(tx: Sql, item: OwnItem, { requestId, position }: Place): Promise<Holder> {
  const person = [item.tenant_id, item.address_hash];
  await tx.query(
    `INSERT INTO guestlist.person_invitation (tenant_id, address_hash, request_id, position)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [...person, requestId, position],
  );
  await tx.query(
    'SELECT 1 FROM guestlist.person_invitation WHERE tenant_id = $1 AND address_hash = $2 FOR UPDATE',
    person,
  );
  const [holder] = await tx.query<Holder>(
    `SELECT held.request_id = $3 AND held.position = $4 AS is_ours,
       coalesce(item.state = 'inviting' AND request.state IN ('held', 'running'), false) AS is_inviting,
       CASE WHEN held.invited_at > now() - ${KNOWN_FOR} THEN held.person_id END AS person_id
     FROM guestlist.person_invitation AS held
       LEFT JOIN guestlist.item ON item.request_id = held.request_id AND item.position = held.position
       LEFT JOIN guestlist.request ON request.id = held.request_id
     WHERE held.tenant_id = $1 AND held.address_hash = $2`,
    [...person, requestId, position],
  );
  if (holder === undefined) throw new Error('The row of the person to invite has gone');
  return holder;
}

async function begin(tx: Sql, item: OwnItem, { requestId, position }: Place) {
  const clientRequestId = randomUUID();
  await tx.query(
    `UPDATE guestlist.person_invitation
     SET request_id = $3, position = $4, begun_at = now(), person_id = NULL, invited_at = NULL
     WHERE tenant_id = $1 AND address_hash = $2`,
    [item.tenant_id, item.address_hash, requestId, position],
  );
  const [begun] = await tx.query<{ attempts: number }>(
    `UPDATE guestlist.item SET state = 'inviting', reason = NULL, attempts = attempts + 1, inviting_at = now(),
       client_request_id = $3, in_doubt_since = NULL, changed_at = now()
     WHERE request_id = $1 AND position = $2 RETURNING attempts`,
    [requestId, position, clientRequestId],
  );
  return { clientRequestId, attempt: begun?.attempts ?? 1 };
}
