import { DirectoryUnavailable } from '../../../ports/directory-errors';
import { earliestOf, isMoreToCome, takeDue, waiting, type Board, type Waiting } from '../board';
import type { Stage } from '../run-stages';

/** Memberships show after a moment; what is not seen by then is told as not confirmed, and "Refresh" looks again. */
const PAUSES_SECONDS = [1, 2, 4];
/** Read together once so many have come, or nobody more comes. */
const ENOUGH = 200;

/** Looks whether what was granted is really there. */
export function createReadingBack(board: Board): Stage {
  let isReading = false;

  const isReady = (): boolean =>
    board.granted.length >= ENOUGH ||
    (!isMoreToCome(board) && board.toGrant.length === 0 && board.busy.granting === 0);

  return {
    begin() {
      if (isReading || board.pace.isStopping() || !isReady()) return null;
      const due = takeDue(board.granted, board.pace.now().getTime(), 10 * ENOUGH);
      return due.length === 0 ? null : readBack(due);
    },
    dueAt: () => (isReady() ? earliestOf(board.granted) : null),
  };

  async function readBack(due: readonly Waiting[]): Promise<void> {
    isReading = true;
    try {
      const seen = await seenOf(due);
      if (seen === null) return;
      await Promise.all(
        due.map(async ({ item, tries }) => {
          const pause = PAUSES_SECONDS[tries];
          if (seen.has(item.now.personId?.toLowerCase() ?? '')) await item.record({ isReadBack: true });
          else if (pause !== undefined)
            board.granted.push(waiting(board, item, { seconds: pause, tries: tries + 1 }));
        }),
      );
    } finally {
      isReading = false;
    }
  }

  /** Null: the target's members cannot be read. */
  async function seenOf(due: readonly Waiting[]): Promise<ReadonlySet<string> | null> {
    const ids = due.flatMap(({ item }) => item.now.personId ?? []);
    try {
      const holders = await board.work.directory.access.holders(board.work.request.target.ref, ids);
      return holders.kind === 'unread' ? null : holders.value;
    } catch (error) {
      if (error instanceof DirectoryUnavailable) return new Set();
      throw error;
    }
  }
}
