import { hasEnded, type Pace, type Step } from './step';
import type { TrackedItem } from './tracked-item';

/** Shorter each than the ledger's lease, together about a minute: longer than a new guest usually takes to be known everywhere. */
const PAUSES_SECONDS = [1, 2, 4, 8, 10, 10, 10, 10];

/**
 * Works on the items, some at a time, and again on those that answered `soon` after a growing pause; what is still not
 * done after the last round fails with its last reason. Resolves to the earliest `later` in seconds, or null.
 */
export async function inRounds(
  items: readonly TrackedItem[],
  pace: Pace,
  work: (item: TrackedItem) => Promise<Step>,
): Promise<number | null> {
  let wake: number | null = null;
  let waiting = items;
  for (const seconds of [...PAUSES_SECONDS, null]) {
    const again: TrackedItem[] = [];
    await sideBySide(waiting, pace, async (item) => {
      const step = await work(item);
      if (step.kind === 'soon') again.push(item);
      if (step.kind === 'later') wake = Math.min(wake ?? step.seconds, step.seconds);
    });
    if (pace.isStopping()) return 0;
    if (again.length === 0) return wake;
    if (seconds !== null) await pace.pause(seconds);
    if (pace.isStopping()) return 0;
    waiting = again;
  }
  for (const item of waiting) {
    if (!hasEnded(item.now)) {
      await item.record({ state: 'failed', reason: item.now.reason ?? 'directoryUnavailable' });
    }
  }
  return wake;
}

const AT_ONCE = 8;

async function sideBySide(
  items: readonly TrackedItem[],
  pace: Pace,
  work: (item: TrackedItem) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (pace.isStopping()) return;
      await work(item);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
