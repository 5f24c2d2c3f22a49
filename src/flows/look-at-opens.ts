import { setTimeout as sleep } from 'node:timers/promises';
import { read, unread } from '../domain/reading';
import { openParts, type TargetOpens } from '../domain/target-opens';
import type { Target } from '../domain/target';
import type { TargetCatalog } from '../ports/target-catalog';

/** Milliseconds; the review is read side by side with it, and waits no longer. */
const PATIENCE = 800;

const notLookedAt = Object.fromEntries(
  openParts.map((part) => [part, unread('unavailable')]),
) as unknown as TargetOpens;

/** What a guest can get at in the target; whatever does not come in time, or fails, was not looked at. Null for an app without a group. */
export async function lookAtOpens(targets: TargetCatalog, target: Target): Promise<TargetOpens | null> {
  const group = target.kind === 'app' ? target.via : target;
  if (group === null) return null;
  const late = new AbortController();
  try {
    return await Promise.race([
      // It is beside the question: no failure of it may stop a review.
      targets.opens(group).then(
        (opens) => (target.kind === 'app' ? withoutApp(opens, target.displayName) : opens),
        () => notLookedAt,
      ),
      sleep(PATIENCE, notLookedAt, { signal: late.signal }),
    ]);
  } finally {
    late.abort();
  }
}

/** The app that is entered is no news. */
function withoutApp(opens: TargetOpens, name: string): TargetOpens {
  const { apps } = opens;
  return apps.kind === 'read' ? { ...opens, apps: read(apps.value.filter((one) => one !== name)) } : opens;
}
