import type { RequestItem } from '../../../domain/invitation-request';
import { earliestOf, handBack, REST_SECONDS, takeDue, waiting, wakeAfter, type Board } from '../board';
import { recogniseGuests } from '../recognise-guests';
import type { Stage } from '../run-stages';
import { hasEnded } from '../step';
import type { TrackedItem } from '../tracked-item';

export interface Ledger {
  /** The next slice; empty: there is no more. */
  next(afterPosition: number): Promise<readonly RequestItem[]>;
  isAnybodyWaiting(): Promise<boolean>;
  track(item: RequestItem): TrackedItem;
}

/** Guests at hand before another slice is fetched: enough for all that are invited at once while it is looked up. */
const LOW = 48;
/** Guests at hand in all: those whose membership is slow hold up those after them. */
const MOST = 600;
/** Looked up together. */
const MOST_AGAIN = 60;
/** Others who wait have their turn after so long. */
const TURN_MILLISECONDS = 5_000;
/** So that the others are there first. */
const AFTER_OTHERS_SECONDS = 1;

/** Fetches slice after slice and looks its guests up, right before they are invited. */
export function createFeed(board: Board, ledger: Ledger, first: readonly RequestItem[]): Stage {
  const beganAt = board.pace.now().getTime();
  let prefetched: readonly RequestItem[] | null = first;
  let last = -1;

  return {
    begin() {
      if (board.busy.feeding > 0 || board.isHandingBack || board.pace.isStopping()) return null;
      const again = takeDue(board.again, board.pace.now().getTime(), MOST_AGAIN);
      if (again.length > 0) return feeding(() => admitAgain(again.map(({ item }) => item)));
      const atHand = board.toInvite.length + board.newcomers.length + board.toGrant.length;
      if (board.isFed || board.toInvite.length >= LOW || atHand >= MOST) return null;
      return feeding(fetchSlice);
    },
    dueAt: () => (board.isHandingBack ? null : earliestOf(board.again)),
  };

  async function feeding(work: () => Promise<void>): Promise<void> {
    board.busy.feeding += 1;
    try {
      await work();
    } finally {
      board.busy.feeding -= 1;
    }
  }

  async function isOthersTurn(): Promise<boolean> {
    const isOverTime = board.pace.now().getTime() - beganAt > TURN_MILLISECONDS;
    return isOverTime && (await ledger.isAnybodyWaiting());
  }

  /** Who waits for a turn may be the very request that these wait for. */
  async function admitAgain(items: readonly TrackedItem[]): Promise<void> {
    if (await isOthersTurn()) handBack(board, AFTER_OTHERS_SECONDS);
    else await admit(board, items);
  }

  async function fetchSlice(): Promise<void> {
    if (await isOthersTurn()) {
      handBack(board, 0);
      return;
    }
    const slice = prefetched ?? (await ledger.next(last));
    prefetched = null;
    last = slice.at(-1)?.position ?? last;
    board.isFed = slice.length === 0;
    await admit(
      board,
      slice.map((item) => ledger.track(item)),
    );
  }
}

/** Puts each item where its work goes on. */
async function admit(board: Board, items: readonly TrackedItem[]): Promise<void> {
  const { work } = board;
  if (work.refusal === null) await recogniseGuests(work, items);
  await Promise.all(items.map((item) => admitOne(board, item)));
}

async function admitOne(board: Board, item: TrackedItem): Promise<void> {
  const { work } = board;
  if (hasEnded(item.now)) {
    board.onProgress();
  } else if (item.now.state === 'inviting') {
    // An invitation in doubt is settled first, whatever became of the target.
    board.doubts.push(waiting(board, item));
  } else if (work.refusal !== null) {
    await item.record({ state: 'refused', reason: work.refusal });
    board.onProgress();
  } else if (item.now.personId !== null) {
    const isNewcomer = item.now.state === 'invited';
    (isNewcomer ? board.newcomers : board.toGrant).push(waiting(board, item));
  } else if (board.isRefused) {
    await item.record({ state: 'refused', reason: 'untriedAfterRefusal' });
    board.onProgress();
  } else if (board.isStopped) {
    wakeAfter(board, REST_SECONDS);
  } else if (!board.isHandingBack) {
    board.toInvite.push(item);
  }
}
