import type { RequesterFacts } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { DirectoryUnavailable } from '../../ports/directory-errors';
import { optional, readOne, readingOf } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { directoryRole, me } from '../schema';
import type { Session } from '../session';

/** Template ids, the same in every tenant: Global Administrator, User Administrator, Guest Inviter. */
const INVITING_ROLES = new Set([
  '62e90394-69f5-4237-9190-012177145e10',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
  '95e79109-95c0-4d8e-aee3-d01accf2d47b',
]);

export async function readRequesterFacts(session: Session): Promise<RequesterFacts> {
  const [found, mayInviteByRole] = await Promise.all([
    readOne(session.client, { path: `/me${query({ select: ['id', 'displayName', 'userType'] })}` }, me),
    optional(readInvitingRole(session)),
  ]);
  if (found.kind !== 'found') throw new DirectoryUnavailable(`GET /me: ${found.kind}`, null);
  return {
    id: found.value.id,
    displayName: found.value.displayName ?? '',
    type: typeOf(found.value.userType),
    mayInviteByRole,
  };
}

function typeOf(userType: string | null | undefined): RequesterFacts['type'] {
  if (userType == null) return unread('notPermitted');
  return read(userType.toLowerCase() === 'guest' ? 'guest' : 'member');
}

async function readInvitingRole({ client }: Session): Promise<Reading<boolean>> {
  const all = { item: directoryRole, atMost: 2000 };
  const path = '/me/transitiveMemberOf';
  let found = await readPages(client, { ...all, path: `${path}/microsoft.graph.directoryRole` });
  if (found.kind === 'unsupported') found = await readPages(client, { ...all, path });
  if (found.kind !== 'found') return readingOf(found);
  const roles = found.value.items.filter((item) => isRole(item['@odata.type']));
  if (roles.some(({ roleTemplateId }) => INVITING_ROLES.has(roleTemplateId?.toLowerCase() ?? ''))) {
    return read(true);
  }
  // Without permission to read roles Graph lists them by id alone.
  const isTold = roles.every(({ roleTemplateId }) => roleTemplateId != null);
  return isTold && found.value.isComplete ? read(false) : unread('notPermitted');
}

function isRole(type: string | undefined): boolean {
  return type === undefined || type.toLowerCase() === '#microsoft.graph.directoryrole';
}
