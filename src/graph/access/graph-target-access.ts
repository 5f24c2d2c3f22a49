import type { TargetAccess } from '../../ports/target-access';
import type { Session } from '../session';
import { grantTogether, mostTogether } from './grant-together';
import { holders } from './holders';
import { revoke } from './revoke';

export function createGraphTargetAccess(session: Session): TargetAccess {
  return {
    holders: (target, personIds) => holders(session, target, personIds),
    mostTogether: (target) => Promise.resolve(mostTogether(target)),
    grant: (target, personIds, appRoleId) => grantTogether(session, target, { personIds, appRoleId }),
    revoke: (target, personId) => revoke(session, target, personId),
  };
}
