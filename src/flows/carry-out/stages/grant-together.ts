import { ItemWithdrawn, RequestResting } from '../../../ports/work-ledger';
import {
  earliestOf,
  isMoreToCome,
  REST_SECONDS,
  takeDue,
  waiting,
  wakeAfter,
  type Board,
  type Waiting,
} from '../board';
import { recordGrant } from '../record-grant';
import type { Stage } from '../run-stages';

/** Writes of memberships under way at once. */
const AT_ONCE = 4;
/** Nobody who could be added waits longer than this for others to come along. */
const GATHER_MILLISECONDS = 5_000;
/** Together about a minute: longer than a new guest usually takes to be known everywhere. */
const PAUSES_SECONDS = [0.5, 1, 2, 4, 8, 10, 10, 10, 10];
const PATIENCE_SECONDS = 15;

/** Adds guests to the target, as many in one write as it takes, while others are still being invited. */
export function createGranting(board: Board, most: number): Stage {
  const { access } = board.work.directory;
  const { ref } = board.work.request.target;
  let writes = 0;

  return {
    begin() {
      if (writes >= AT_ONCE || board.pace.isStopping()) return null;
      const now = board.pace.now().getTime();
      const due = board.toGrant.filter(({ dueAt }) => dueAt <= now);
      const isOld = due.some(({ since }) => now - since > GATHER_MILLISECONDS);
      if (due.length === 0 || (due.length < most && isMoreToCome(board) && !isOld)) return null;
      return grantSome(takeDue(board.toGrant, now, most));
    },
    dueAt() {
      const due = earliestOf(board.toGrant);
      return due === null || !isMoreToCome(board) ? due : due + GATHER_MILLISECONDS;
    },
  };

  async function grantSome(some: readonly Waiting[]): Promise<void> {
    writes += 1;
    board.busy.granting += some.length;
    try {
      await grant(some);
    } finally {
      writes -= 1;
      board.busy.granting -= some.length;
      board.onProgress();
    }
  }

  async function grant(some: readonly Waiting[]): Promise<void> {
    const tried = await Promise.all(some.map(beginGrant));
    const begun = tried.flatMap((one) => one ?? []);
    const ids = begun.flatMap(({ waited }) => waited.item.now.personId ?? []);
    if (ids.length === 0) return;
    const outcomes = await access.grant(ref, ids, board.work.request.target.appRoleId);
    await Promise.all(
      begun.map(async ({ waited, wasTriedBefore }) => {
        const outcome = outcomes.get(waited.item.now.personId ?? '');
        if (outcome === undefined) throw new Error('A grant has no ending');
        try {
          const step = await recordGrant(waited.item, outcome, wasTriedBefore);
          if (step.kind === 'ended' && waited.item.now.state === 'granted') {
            board.granted.push(waiting(board, waited.item));
          }
          if (step.kind === 'soon') await tryAgain(waited);
          if (step.kind === 'later') comeBack(waited, step.seconds);
        } catch (error) {
          if (!(error instanceof ItemWithdrawn)) throw error;
        }
      }),
    );
  }

  /** Written before every try, the repeated ones too. Null: it is not to be tried. */
  async function beginGrant(waited: Waiting) {
    const wasTriedBefore = waited.item.now.state === 'granting';
    try {
      await waited.item.record({ state: 'granting', reason: null });
      return { waited, wasTriedBefore };
    } catch (error) {
      if (error instanceof RequestResting) wakeAfter(board, REST_SECONDS);
      else if (!(error instanceof ItemWithdrawn)) throw error;
      return null;
    }
  }

  async function tryAgain({ item, since, tries }: Waiting): Promise<void> {
    const pause = PAUSES_SECONDS[tries];
    if (pause === undefined) {
      await item.record({ state: 'failed', reason: item.now.reason ?? 'directoryUnavailable' });
      return;
    }
    board.toGrant.push({ ...waiting(board, item, { seconds: pause, tries: tries + 1 }), since });
  }

  function comeBack({ item, since, tries }: Waiting, seconds: number): void {
    if (seconds > PATIENCE_SECONDS) wakeAfter(board, seconds);
    else board.toGrant.push({ ...waiting(board, item, { seconds, tries }), since });
  }
}
