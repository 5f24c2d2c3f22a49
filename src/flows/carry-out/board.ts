import type { Pace, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** An item that is to be looked at again, not before its time. */
export interface Waiting {
  readonly item: TrackedItem;
  /** Milliseconds, by the pace's clock. */
  readonly dueAt: number;
  readonly since: number;
  /** Looks or tries so far. */
  readonly tries: number;
}

/** What one claim has at hand; each stage takes from one list and puts into another. */
export interface Board {
  readonly work: Work;
  readonly pace: Pace;
  /** Looked up a moment ago: nobody known by this address. */
  readonly toInvite: TrackedItem[];
  /** To be looked up once more before anything else. */
  readonly again: Waiting[];
  /** Invited a moment ago, perhaps not known everywhere yet. */
  readonly newcomers: Waiting[];
  readonly toGrant: Waiting[];
  /** Granted, and to be seen again in the directory. */
  readonly granted: Waiting[];
  /** The answer to their invitation was lost. */
  readonly doubts: Waiting[];
  /** Guests in the hands of a stage right now. */
  readonly busy: { feeding: number; inviting: number; looking: number; granting: number };
  /** The ledger has given everything it had. */
  isFed: boolean;
  /** A refusal that every other new guest would meet too. */
  isRefused: boolean;
  /** The tenant's new invitations wait for a person; memberships go on. */
  isStopped: boolean;
  /** Nothing more is taken up; what is at hand is finished. */
  isHandingBack: boolean;
  /** Accounts cannot be read: only a grant tells whether a newcomer is known. */
  isBlind: boolean;
  /** Seconds until the request wants to be woken again; null: not at all. */
  wake: number | null;
  readonly onProgress: () => void;
}

export function createBoard(work: Work, pace: Pace, onProgress: () => void): Board {
  return {
    work,
    pace,
    toInvite: [],
    again: [],
    newcomers: [],
    toGrant: [],
    granted: [],
    doubts: [],
    busy: { feeding: 0, inviting: 0, looking: 0, granting: 0 },
    isFed: false,
    isRefused: false,
    isStopped: false,
    isHandingBack: false,
    isBlind: false,
    wake: null,
    onProgress,
  };
}

export function waiting(
  { pace }: Board,
  item: TrackedItem,
  { seconds = 0, tries = 0 }: { readonly seconds?: number; readonly tries?: number } = {},
): Waiting {
  const now = pace.now().getTime();
  return { item, dueAt: now + seconds * 1000, since: now, tries };
}

/** Whoever resumes the request, or all of them, wakes it; this is for a wake that was lost. */
export const REST_SECONDS = 3_600;

/** The item stays as it is until the request is woken again. */
export function wakeAfter(board: Board, seconds: number): void {
  board.wake = Math.min(board.wake ?? seconds, seconds);
}

/** Takes up nothing new, so that others have their turn; what was not begun stays planned. */
export function handBack(board: Board, seconds: number): void {
  board.isHandingBack = true;
  board.toInvite.length = 0;
  board.again.length = 0;
  wakeAfter(board, seconds);
}

/** Whether anybody may still come to be granted by a stage before. */
export function isMoreToCome({ busy, toInvite, again, newcomers, isFed, isHandingBack }: Board): boolean {
  const isFeeding = busy.feeding > 0 || (!isFed && !isHandingBack);
  return (
    isFeeding ||
    busy.inviting > 0 ||
    busy.looking > 0 ||
    toInvite.length + again.length + newcomers.length > 0
  );
}

/** Takes those that are due, oldest first, out of the list. */
export function takeDue(list: Waiting[], now: number, atMost: number): readonly Waiting[] {
  const due = list.filter(({ dueAt }) => dueAt <= now).slice(0, atMost);
  const taken = new Set(due);
  const rest = list.filter((one) => !taken.has(one));
  list.splice(0, list.length, ...rest);
  return due;
}

export function earliestOf(list: readonly Waiting[]): number | null {
  return list.length === 0 ? null : Math.min(...list.map(({ dueAt }) => dueAt));
}
