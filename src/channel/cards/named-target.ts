import type { PlannedTarget } from '../../domain/invitation-request';
import type { TargetChoice } from '../../domain/target';
import type { NamedTarget } from '../../language/card-sentences';
import type { Brevity } from './brevity';
import { shorten } from './plain-text';

/** The target as sentences name it. */
export function namedTarget(
  target: PlannedTarget | TargetChoice,
  { name }: Pick<Brevity, 'name'>,
): NamedTarget {
  const { ref, displayName, viaDisplayName } = target;
  const role = 'appRoleName' in target ? target.appRoleName : undefined;
  return {
    kind: ref.kind,
    displayName: shorten(displayName, name),
    viaDisplayName: viaDisplayName === null ? null : shorten(viaDisplayName, name),
    ...(role === undefined ? {} : { role: shorten(role, name) }),
  };
}
