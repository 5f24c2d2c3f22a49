import { ItemWithdrawn } from '../../../ports/work-ledger';
import { earliestOf, takeDue, waiting, wakeAfter, type Board, type Waiting } from '../board';
import type { Stage } from '../run-stages';
import { settleDoubts, type Settled } from '../settle-doubt';

/** Looked up together. */
const MOST = 60;
/** Sooner than this it is looked at within the claim, as long as there is other work. */
const PATIENCE_SECONDS = 2;

/** Finds out what became of invitations whose answer was lost. */
export function createSettling(board: Board): Stage {
  let isLooking = false;

  return {
    begin() {
      if (isLooking || board.pace.isStopping()) return null;
      const due = takeDue(board.doubts, board.pace.now().getTime(), MOST);
      return due.length === 0 ? null : settle(due);
    },
    dueAt: () => earliestOf(board.doubts),
  };

  async function settle(due: readonly Waiting[]): Promise<void> {
    isLooking = true;
    board.busy.looking += due.length;
    try {
      const settled = await settleDoubts(
        board.work,
        due.map(({ item }) => item),
        board.pace,
      );
      await Promise.all(settled.map(goOn));
    } finally {
      isLooking = false;
      board.busy.looking -= due.length;
      board.onProgress();
    }
  }

  async function goOn({ item, step }: Settled): Promise<void> {
    if (step.kind === 'later') {
      if (step.seconds <= PATIENCE_SECONDS)
        board.doubts.push(waiting(board, item, { seconds: step.seconds }));
      else wakeAfter(board, step.seconds);
    }
    if (step.kind !== 'next') return;
    if (item.now.state === 'planned') board.again.push(waiting(board, item));
    else if (board.work.refusal === null) board.newcomers.push(waiting(board, item));
    else await refuse(item);
  }

  async function refuse(item: Waiting['item']): Promise<void> {
    try {
      await item.record({ state: 'refused', reason: board.work.refusal });
    } catch (error) {
      if (!(error instanceof ItemWithdrawn)) throw error;
    }
  }
}
