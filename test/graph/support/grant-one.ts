import type { TargetRef } from '../../../src/domain/target';
import type { GrantOutcome, TargetAccess } from '../../../src/ports/target-access';

/** Adds one person. */
export async function grantOne(
  access: TargetAccess,
  target: TargetRef,
  [personId, appRoleId]: readonly [personId: string, appRoleId: string | null],
): Promise<GrantOutcome | undefined> {
  return (await access.grant(target, [personId], appRoleId)).get(personId);
}
