import type { TargetRef } from '../../domain/target';

/** What is really written to when a target is opened to somebody. */
export type WriteTarget =
  | { readonly kind: 'groupMembers'; readonly id: string }
  | { readonly kind: 'teamMembers'; readonly id: string }
  | { readonly kind: 'appRoles'; readonly id: string };

export function writeTargetOf(ref: TargetRef): WriteTarget {
  if (ref.kind !== 'app') return { kind: `${ref.kind}Members`, id: ref.id };
  return ref.viaGroupId === null
    ? { kind: 'appRoles', id: ref.id }
    : { kind: 'groupMembers', id: ref.viaGroupId };
}
