import type { TargetAccess } from '../../ports/target-access';
import type { Session } from '../session';
import { grant } from './grant';
import { holders } from './holders';
import { revoke } from './revoke';

export function createGraphTargetAccess(session: Session): TargetAccess {
  return {
    holders: (target, personIds) => holders(session, target, personIds),
    grant: (target, personId, appRoleId) => grant(session, target, { personId, appRoleId }),
    revoke: (target, personId) => revoke(session, target, personId),
  };
}
