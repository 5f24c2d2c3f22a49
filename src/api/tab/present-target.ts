import type { PlannedTarget } from '../../domain/invitation-request';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Sentences } from '../../language/sentences';

export function presentTarget(target: TargetChoice | PlannedTarget, { cards }: Sentences): TabTarget {
  const { ref, displayName, viaDisplayName } = target;
  const { kind } = ref;
  const role = 'appRoleName' in target ? target.appRoleName : undefined;
  return {
    ref: formatTargetRef(ref),
    kind,
    displayName,
    viaDisplayName,
    label: cards.choice({ kind, displayName, viaDisplayName, ...(role === undefined ? {} : { role }) }),
  };
}
