import type { TabTarget } from '../../domain/tab/tab-guest';
import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Sentences } from '../../language/sentences';

export function presentTarget(
  { ref, displayName, viaDisplayName }: TargetChoice,
  { cards }: Sentences,
): TabTarget {
  const { kind } = ref;
  return {
    ref: formatTargetRef(ref),
    kind,
    displayName,
    viaDisplayName,
    label: cards.choice({ kind, displayName, viaDisplayName }),
  };
}
