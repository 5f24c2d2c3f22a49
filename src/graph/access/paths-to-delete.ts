import { assertNever } from '../../domain/assert-never';
import type { Found } from '../found';
import { literal, query } from '../odata';
import { readPages, type Pages } from '../pages';
import { appRoleAssignment, teamMember } from '../schema';
import type { Session } from '../session';
import type { WriteTarget } from './write-target';

const MOST_READ = 20_000;
const PAGE = 999;

/** What is to be deleted so that the person is out of the target; empty if they are not in it. */
export async function pathsToDelete(
  session: Session,
  target: WriteTarget,
  personId: string,
): Promise<Found<readonly string[]>> {
  const id = encodeURIComponent(target.id);
  switch (target.kind) {
    case 'groupMembers':
      // Without /$ref at its end this would delete the account itself.
      return {
        kind: 'found',
        value: [`/groups/${id}/members/${encodeURIComponent(personId)}/$ref`],
      };
    case 'teamMembers': {
      const path = `/teams/${id}/members`;
      const found = await readMemberships(session, path, personId);
      return pathsOf(found, path, ({ userId }) => userId === personId.toLowerCase());
    }
    case 'appRoles': {
      const path = `/servicePrincipals/${id}/appRoleAssignedTo`;
      const found = await readPages(session.client, {
        path: `${path}${query({ top: PAGE })}`,
        item: appRoleAssignment,
        atMost: MOST_READ,
      });
      return pathsOf(found, path, ({ principalId }) => principalId === personId.toLowerCase());
    }
    default:
      return assertNever(target);
  }
}

async function readMemberships({ client }: Session, path: string, personId: string) {
  const all = { item: teamMember, atMost: MOST_READ };
  const filter = `(microsoft.graph.aadUserConversationMember/userId eq ${literal(personId)})`;
  const filtered = await readPages(client, { ...all, path: `${path}${query({ filter })}` });
  return filtered.kind === 'unsupported' ? readPages(client, { ...all, path }) : filtered;
}

function pathsOf<T extends { readonly id: string }>(
  found: Found<Pages<T>>,
  path: string,
  isTheirs: (item: T) => boolean,
): Found<readonly string[]> {
  if (found.kind === 'missing') return { kind: 'found', value: [] };
  if (found.kind !== 'found') return found;
  const theirs = found.value.items.filter(isTheirs);
  return { kind: 'found', value: theirs.map(({ id }) => `${path}/${encodeURIComponent(id)}`) };
}
