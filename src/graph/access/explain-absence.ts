import { readOr } from '../../domain/reading';
import { readApp } from '../catalog/read-app-target';
import { readGroup } from '../catalog/read-group-target';
import { unlessUnavailable } from '../found';
import { findById } from '../guests/find-by-id';
import type { Session } from '../session';
import type { WriteTarget } from './write-target';

export interface Absence {
  readonly target: WriteTarget;
  readonly personId: string;
  /** The id that Graph quoted as unknown, if it did. */
  readonly missingId: string | null;
}

/** Why a write met "not found": the target is gone, the person is blocked, or the new guest is not known everywhere yet. */
export async function explainAbsence(
  session: Session,
  { target, personId, missingId }: Absence,
): Promise<'targetNotFound' | 'signInBlocked' | 'notReplicatedYet'> {
  // Teams answers 404 for a blocked person just as for one it does not know yet.
  if (target.kind === 'teamMembers' && (await unlessUnavailable(isBlocked(session, personId), false))) {
    return 'signInBlocked';
  }
  if (missingId === personId.toLowerCase()) return 'notReplicatedYet';
  const isThere = await unlessUnavailable(exists(session, target), true);
  return isThere ? 'notReplicatedYet' : 'targetNotFound';
}

async function isBlocked(session: Session, personId: string): Promise<boolean> {
  const people = await findById(session, [personId]);
  const person = people.kind === 'read' ? people.value.get(personId.toLowerCase()) : undefined;
  return person !== undefined && !readOr(person.isEnabled, true);
}

async function exists(session: Session, { kind, id }: WriteTarget): Promise<boolean> {
  return (await (kind === 'appRoles' ? readApp(session, id) : readGroup(session, id))) !== null;
}
