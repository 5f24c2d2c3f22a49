import { tabStepKinds, type TabStepKind } from '../../domain/tab/tab-step-kind';
import type { TabStep } from '../../domain/tab/tab-guest-detail';
import type { Sentences } from '../../language/sentences';
import type { GuestTableDetail } from '../../ports/guest-table';

const kinds: ReadonlySet<string> = new Set(tabStepKinds);
const isTold = (what: string): what is TabStepKind => kinds.has(what);

/** The history in sentences; why, where something was refused. */
export function presentSteps({ row, steps }: GuestTableDetail, sentences: Sentences): readonly TabStep[] {
  const about = { guest: row.address, target: row.target.displayName };
  const told = steps.flatMap(({ at, what, reason }) => {
    if (!isTold(what)) return [];
    const why = reason === undefined || reason === null ? [] : [sentences.reasons[reason](about).says];
    return [{ at: at.toISOString(), text: [sentences.tab.steps[what], ...why].join(' ') }];
  });
  // Seen by somebody who looked, and not by the watcher: no line of evidence tells it.
  if (row.acceptedAt === null || steps.some(({ what }) => what === 'accepted')) return told;
  return [...told, { at: row.acceptedAt.toISOString(), text: sentences.tab.steps.accepted }].sort(
    (one, other) => one.at.localeCompare(other.at),
  );
}
