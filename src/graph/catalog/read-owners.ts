import { read, unread, type Reading } from '../../domain/reading';
import type { TargetRef } from '../../domain/target';
import type { TargetOwner } from '../../ports/target-catalog';
import { optional, readingOf } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { isPermitted } from '../permissions';
import { directoryObject } from '../schema';
import type { Session } from '../session';

/** Graph's limit of owners is 100. */
const MOST_OWNERS = 200;

/** Owners of a group, a team or a service principal; their names are empty where they may not be read. */
async function readAllOwners({ client }: Session, ref: TargetRef): Promise<Reading<readonly TargetOwner[]>> {
  const isApp = ref.kind === 'app' && ref.viaGroupId === null;
  if (!(await isPermitted(client, isApp ? 'readApps' : 'readGroups'))) return unread('notPermitted');
  const found = await readPages(client, {
    path: `${ownedPath(ref)}/owners${query({ select: ['id', 'displayName', 'userPrincipalName'] })}`,
    item: directoryObject,
    atMost: MOST_OWNERS,
  });
  if (found.kind !== 'found') return readingOf(found);
  return read(
    found.value.items.map(({ id, displayName, userPrincipalName }) => ({
      id,
      displayName: displayName ?? '',
      signInName: userPrincipalName ?? '',
    })),
  );
}

function ownedPath(ref: TargetRef): string {
  if (ref.kind === 'app' && ref.viaGroupId === null) {
    return `/servicePrincipals/${encodeURIComponent(ref.id)}`;
  }
  return `/groups/${encodeURIComponent(ref.kind === 'app' ? (ref.viaGroupId ?? '') : ref.id)}`;
}

/** Does the requester own it, right now. */
export async function readIsOwned(session: Session, ref: TargetRef): Promise<Reading<boolean>> {
  const owners = await optional(readAllOwners(session, ref));
  if (owners.kind === 'unread') return owners;
  const requesterId = session.requester.id.toLowerCase();
  return read(owners.value.some(({ id }) => id === requesterId));
}

export async function readOtherOwners(
  session: Session,
  ref: TargetRef,
): Promise<Reading<readonly TargetOwner[]>> {
  const owners = await readAllOwners(session, ref);
  if (owners.kind === 'unread') return owners;
  const others = owners.value.filter(({ id }) => id !== session.requester.id.toLowerCase());
  const named = others.filter(({ displayName, signInName }) => displayName !== '' && signInName !== '');
  return others.length > 0 && named.length === 0 ? unread('notPermitted') : read(named);
}
