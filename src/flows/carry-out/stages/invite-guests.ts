import { InvitationsStopped, ItemWithdrawn, RequestResting } from '../../../ports/work-ledger';
import { handBack, REST_SECONDS, waiting, wakeAfter, type Board } from '../board';
import type { GateLine } from '../invitation-gate';
import { inviteGuest } from '../invite-guest';
import type { Stage } from '../run-stages';
import type { Step } from '../step';
import type { TrackedItem } from '../tracked-item';

/** A pause that a claim sits through; a longer one gives the request back. */
const PATIENCE_SECONDS = 15;
/** Wait before the gate, so that one is there the moment another's answer has come. */
const QUEUED = 8;

/** Sends invitations, many at once; each is begun in the ledger before and its ending recorded after. */
export function createInviting(board: Board, line: GateLine): Stage {
  // One guest is tried before the others: a refusal that is about the requester spares them the try.
  let isProven = false;

  return {
    begin() {
      if (board.isHandingBack || board.pace.isStopping()) {
        line.close();
        return null;
      }
      if (board.busy.inviting >= (isProven ? line.most + QUEUED : 1)) return null;
      const item = board.toInvite.shift();
      return item === undefined ? null : inviteInTurn(item);
    },
    dueAt: () => null,
  };

  async function inviteInTurn(item: TrackedItem): Promise<void> {
    board.busy.inviting += 1;
    try {
      const leave = await line.enter();
      // The claim is given back: the guest stays planned.
      if (leave === null) {
        wakeAfter(board, 0);
        return;
      }
      try {
        // Refused while this one waited before the gate.
        if (board.isRefused) await leaveUntried(item);
        else await routeAfter(item, await inviteOne(item, leave));
      } finally {
        leave();
      }
    } finally {
      board.busy.inviting -= 1;
    }
  }

  function inviteOne(item: TrackedItem, leave: () => void): Promise<Step> {
    return inviteGuest(board.work, item, { pace: board.pace, onAnswer: leave }).catch(
      (error: unknown): Step => {
        if (error instanceof ItemWithdrawn) return { kind: 'ended' };
        if (error instanceof InvitationsStopped) stop();
        else if (error instanceof RequestResting) handBack(board, REST_SECONDS);
        else throw error;
        return { kind: 'next' };
      },
    );
  }

  async function routeAfter(item: TrackedItem, step: Step): Promise<void> {
    switch (step.kind) {
      case 'next':
        isProven ||= item.now.state === 'invited';
        if (item.now.state === 'invited') board.newcomers.push(waiting(board, item));
        if (item.now.state === 'inviting') board.doubts.push(waiting(board, item));
        break;
      case 'ended':
        if (step.stopsOthers === true) await leaveOthersUntried();
        break;
      case 'soon':
      case 'later':
        waitFor(item, step.kind === 'later' ? step.seconds : 1);
        break;
    }
    board.onProgress();
  }

  function waitFor(item: TrackedItem, seconds: number): void {
    if (seconds > PATIENCE_SECONDS) handBack(board, seconds);
    else if (board.isHandingBack) wakeAfter(board, seconds);
    else board.again.push(waiting(board, item, { seconds }));
  }

  function stop(): void {
    board.isStopped = true;
    board.toInvite.length = 0;
    wakeAfter(board, REST_SECONDS);
  }

  async function leaveOthersUntried(): Promise<void> {
    board.isRefused = true;
    await Promise.all(board.toInvite.splice(0).map(leaveUntried));
  }

  async function leaveUntried(item: TrackedItem): Promise<void> {
    try {
      await item.record({ state: 'refused', reason: 'untriedAfterRefusal' });
    } catch (error) {
      if (!(error instanceof ItemWithdrawn)) throw error;
    }
  }
}
