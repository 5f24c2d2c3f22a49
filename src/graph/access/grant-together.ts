import { assertNever } from '../../domain/assert-never';
import type { TargetRef } from '../../domain/target';
import type { Session } from '../session';
import { refusalOfAppWrite } from './app-guard';
import { grant } from './grant';
import { addMembers, MOST_MEMBERS } from './add-members';
import { addTeamMembers, MOST_TEAM_MEMBERS } from './add-team-members';
import { addByBatch, MOST_IN_BATCH } from './add-by-batch';
import { allOf, type Granting, type Outcomes } from './outcomes';
import { mayWrite } from './write-permission';
import { writeTargetOf } from './write-target';

/** As many as one request can add. */
export function mostTogether(ref: TargetRef): number {
  const { kind } = writeTargetOf(ref);
  switch (kind) {
    case 'groupMembers':
      return MOST_MEMBERS;
    case 'teamMembers':
      return MOST_TEAM_MEMBERS;
    case 'appRoles':
      return MOST_IN_BATCH;
    default:
      return assertNever(kind);
  }
}

export async function grantTogether(session: Session, ref: TargetRef, granting: Granting): Promise<Outcomes> {
  const { personIds, appRoleId } = granting;
  const [only, ...others] = personIds;
  if (only === undefined) return new Map();
  // Alone, somebody is added by the call that wants the least permission.
  if (others.length === 0) return new Map([[only, await grant(session, ref, { personId: only, appRoleId })]]);

  const target = writeTargetOf(ref);
  const refusal = (await mayWrite(session, target))
    ? await refusalOfAppWrite(session, target)
    : 'permissionMissing';
  if (refusal !== null) {
    return allOf(personIds, { kind: 'refused', reason: refusal, directoryRequestId: null });
  }
  switch (target.kind) {
    case 'groupMembers':
      return addMembers(session, { target, personIds });
    case 'teamMembers':
      return addTeamMembers(session, target, personIds);
    case 'appRoles':
      return addByBatch(session, target, granting);
    default:
      return assertNever(target);
  }
}
