import type { TrackedItem } from './tracked-item';
import type { Pace, Work } from './step';

/** Memberships show after a moment; what is not seen by then is told as not confirmed, and "Refresh" looks again. */
const PAUSES_SECONDS = [0, 1, 2, 4];

/** Looks whether what was granted is really there. */
export async function readBack(work: Work, items: readonly TrackedItem[], pace: Pace): Promise<void> {
  for (const seconds of PAUSES_SECONDS) {
    const waiting = items.filter(({ now }) => now.state === 'granted' && !now.isReadBack);
    if (waiting.length === 0 || pace.isStopping()) return;
    if (seconds > 0) await pace.pause(seconds);
    const ids = waiting.map(({ now }) => now.personId).filter((id) => id !== null);
    const holders = await work.directory.access.holders(work.request.target.ref, ids);
    if (holders.kind === 'unread') return;
    for (const item of waiting) {
      if (item.now.personId !== null && holders.value.has(item.now.personId)) {
        await item.record({ isReadBack: true });
      }
    }
  }
}
