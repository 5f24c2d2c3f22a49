import { assertNever } from '../../domain/assert-never';
import type { InvitationRequest, ItemState, Requester, RequestItem } from '../../domain/invitation-request';
import type { RedemptionState } from '../../domain/person';
import type { GuestPlan } from '../../domain/plan';
import type { Reason } from '../../domain/reason';
import type { Sql } from '../database/database';
import { toStoredJson } from '../database/stored-json';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { lockOwn, readRequest, withItems } from './read-request';

interface Beginning {
  readonly state: ItemState;
  readonly reason: Reason | null;
  readonly person_id: string | null;
  readonly redemption: RedemptionState | null;
}

export function createStartRequest({ queue, cipher, trail }: Pick<LedgerDeps, 'queue' | 'cipher' | 'trail'>) {
  return async function start(
    id: string,
    requester: Requester,
    holdSeconds: number,
  ): Promise<InvitationRequest | null> {
    if (!isRequestId(id)) return null;
    return trail.during((pen) =>
      queue.transaction(async (tx, wake) => {
        const row = await lockOwn(tx, id, requester);
        if (row === null) return null;
        const request = await withItems(tx, cipher, row);
        // A cancelled draft was never sent; what was sent and then stopped is shown as it stands.
        if (request.state !== 'draft') return row.sent_at === null ? null : request;
        if (request.refusal !== null || !request.items.some(isToDo)) return null;
        if (request.pausedBecause !== undefined) return request;

        const holds = holdSeconds > 0 && request.items.some(({ plan }) => plan.kind === 'invite');
        await writeBeginnings(tx, id, request.items);
        await tx.query(
          `UPDATE guestlist.request SET state = $2, sent_at = now(),
           held_until = CASE WHEN $2 = 'held' THEN now() + make_interval(secs => $3) END
         WHERE id = $1`,
          [id, holds ? 'held' : 'running', holdSeconds],
        );
        await pen.note(
          tx,
          id,
          request.items.map((item) => sent(item, request.unchecked)),
        );
        await wake(id, holds ? holdSeconds : 0);
        return readRequest(tx, cipher, id);
      }),
    );
  };
}

function sent({ position, plan }: RequestItem, unchecked: InvitationRequest['unchecked']) {
  const refused = plan.kind === 'refused' ? { reason: plan.reason } : {};
  return { what: 'sent', position, verdict: plan.kind, unchecked, ...refused } as const;
}

function isToDo({ plan }: RequestItem): boolean {
  return beginningOf(plan).state === 'planned';
}

function beginningOf(plan: GuestPlan): Beginning {
  const person = 'person' in plan ? { person_id: plan.person.id, redemption: plan.person.redemption } : null;
  const known = person ?? { person_id: null, redemption: null };
  switch (plan.kind) {
    case 'invite':
    case 'add':
      return { state: 'planned', reason: null, ...known };
    case 'useAccount':
      return { state: plan.isIn ? 'nothingToDo' : 'planned', reason: null, ...known };
    case 'nothingToDo':
      return { state: 'nothingToDo', reason: null, ...known };
    case 'refused':
      return { state: 'refused', reason: plan.reason, ...known };
    default:
      return assertNever(plan);
  }
}

async function writeBeginnings(tx: Sql, id: string, items: readonly RequestItem[]): Promise<void> {
  const rows = items.map(({ position, plan }) => ({ position, ...beginningOf(plan) }));
  await tx.query(
    `UPDATE guestlist.item SET state = b.state, reason = b.reason, person_id = b.person_id, redemption = b.redemption
     FROM jsonb_to_recordset($2::jsonb -> 'value') AS b
       (position integer, state text, reason text, person_id text, redemption text)
     WHERE item.request_id = $1 AND item.position = b.position`,
    [id, toStoredJson(rows)],
  );
}
