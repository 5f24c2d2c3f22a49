import { DirectoryUnavailable } from '../../../ports/directory-errors';
import { earliestOf, takeDue, waiting, type Board, type Waiting } from '../board';
import type { Stage } from '../run-stages';

/** Accounts asked for together: five parts of a batch of twenty. */
const MOST = 100;
/** Looks under way at once: nobody waits for the answer to somebody else's. */
const LOOKS = 3;
const SHORTEST_PAUSE_SECONDS = 0.25;
const LONGEST_PAUSE_SECONDS = 4;
/** By then a grant is tried anyway, and its refusal is the ending. */
const PATIENCE_SECONDS = 60;

interface Looked {
  readonly isKnown: boolean;
  /** Milliseconds, by the pace's clock, as `now`. */
  readonly askedAt: number;
  readonly now: number;
}

/** Waits until the directory knows those just invited, by reading alone: a write that comes too early is a write burnt. */
export function createAwaiting(board: Board): Stage {
  /** Milliseconds that newcomers lately took to be known. */
  let usual = 0;
  let looks = 0;

  return {
    begin() {
      if (looks >= LOOKS || board.pace.isStopping()) return null;
      if (board.isBlind) {
        moveOn(board.newcomers.splice(0));
        return null;
      }
      const now = board.pace.now().getTime();
      const due = takeDue(board.newcomers, now, MOST);
      return due.length === 0 ? null : look(due);
    },
    dueAt: () => earliestOf(board.newcomers),
  };

  async function look(due: readonly Waiting[]): Promise<void> {
    looks += 1;
    board.busy.looking += due.length;
    const askedAt = board.pace.now().getTime();
    try {
      const known = await knownOf(due);
      if (known === null) {
        board.isBlind = true;
        board.newcomers.push(...due);
        return;
      }
      const now = board.pace.now().getTime();
      for (const one of due)
        settle(one, { isKnown: known.has(one.item.now.personId?.toLowerCase() ?? ''), askedAt, now });
    } finally {
      looks -= 1;
      board.busy.looking -= due.length;
    }
  }

  function settle(one: Waiting, { isKnown, askedAt, now }: Looked): void {
    const age = now - one.since;
    // The answer's own way is no part of it, else each look would be put off a little longer than the last.
    const knownAfter = askedAt - one.since;
    if (isKnown) usual = usual === 0 ? knownAfter : usual * 0.8 + knownAfter * 0.2;
    if (isKnown || age > PATIENCE_SECONDS * 1000) {
      moveOn([one]);
      return;
    }
    const untilUsual = (usual * 0.9 - age) / 1000;
    const pause = Math.max(untilUsual, SHORTEST_PAUSE_SECONDS * 1.3 ** one.tries);
    const dueAt = now + Math.min(pause, LONGEST_PAUSE_SECONDS) * 1000;
    board.newcomers.push({ ...one, dueAt, tries: one.tries + 1 });
  }

  function moveOn(some: readonly Waiting[]): void {
    board.toGrant.push(...some.map(({ item }) => waiting(board, item)));
  }

  /** Ids of those that are known by now; null: accounts cannot be read. */
  async function knownOf(due: readonly Waiting[]): Promise<ReadonlySet<string> | null> {
    const ids = due.flatMap(({ item }) => item.now.personId ?? []);
    try {
      const people = await board.work.directory.guests.findById(ids);
      return people.kind === 'unread'
        ? null
        : new Set([...people.value.keys()].map((id) => id.toLowerCase()));
    } catch (error) {
      if (error instanceof DirectoryUnavailable) return new Set();
      throw error;
    }
  }
}
