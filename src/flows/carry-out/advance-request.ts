import { advanceItem } from './advance-item';
import { inRounds } from './in-rounds';
import { readBack } from './read-back';
import { recogniseGuests } from './recognise-guests';
import { hasEnded, type Pace, type Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Takes every item as far as it goes; seconds until the request wants to be woken again, null when all have ended. */
export async function advanceRequest(
  work: Work,
  items: readonly TrackedItem[],
  { pace, onProgress }: { readonly pace: Pace; readonly onProgress: () => void },
): Promise<number | null> {
  if (work.refusal === null) await recogniseGuests(work, items);
  const wake = await inRounds(items, pace, async (item) => {
    if (hasEnded(item.now)) return { kind: 'ended' };
    const step = await advanceItem(work, item, pace);
    if (step.kind === 'ended' && step.stopsOthers === true) await leaveNewGuestsUntried(items);
    onProgress();
    return step;
  });
  await readBack(work, items, pace);
  return wake;
}

async function leaveNewGuestsUntried(items: readonly TrackedItem[]): Promise<void> {
  for (const item of items) {
    if (item.now.state === 'planned' && item.now.personId === null) {
      await item.record({ state: 'refused', reason: 'untriedAfterRefusal' });
    }
  }
}
