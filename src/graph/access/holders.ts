import type { z } from 'zod';
import { read, unread, type Reading } from '../../domain/reading';
import type { TargetRef } from '../../domain/target';
import { readingOf } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { isPermitted } from '../permissions';
import { appRoleAssignment, directoryObject } from '../schema';
import type { Session } from '../session';
import { filteredMembers } from './filtered-members';
import { writeTargetOf, type WriteTarget } from './write-target';

const PAGE = 999;
/** A target with more members is not read through to the end. */
const MOST_READ = 20_000;

/** Which of these people are members of the group (of the team's group) or assigned to the app. */
export async function holders(
  session: Session,
  ref: TargetRef,
  personIds: readonly string[],
): Promise<Reading<ReadonlySet<string>>> {
  return holdersOf(session, writeTargetOf(ref), personIds);
}

export async function holdersOf(
  session: Session,
  target: WriteTarget,
  personIds: readonly string[],
): Promise<Reading<ReadonlySet<string>>> {
  const wanted = [...new Set(personIds.map((id) => id.toLowerCase()))];
  if (wanted.length === 0) return read(new Set());
  const isApp = target.kind === 'appRoles';
  if (!(await isPermitted(session.client, isApp ? 'readApps' : 'readGroups'))) return unread('notPermitted');
  const rosters = isApp ? assignees(target) : members(target);

  // The first page decides: most groups fit into it, and it is fresher than the index behind filters.
  const first = await readIds(session, rosters, PAGE);
  if (first.kind === 'unread') return first;
  const seen = among(wanted, first.value.ids);
  if (first.value.isComplete || seen.size === wanted.length) return read(seen);
  const filtered = isApp ? null : await filteredMembers(session, target.id, wanted);
  if (filtered !== null) return read(among(wanted, filtered));

  const all = await readIds(session, rosters, MOST_READ);
  if (all.kind === 'unread') return all;
  const found = among(wanted, all.value.ids);
  return all.value.isComplete || found.size === wanted.length ? read(found) : unread('unavailable');
}

interface Roster {
  readonly path: string;
  readonly item: z.ZodType<string>;
}

function members({ id }: WriteTarget): Roster {
  return {
    path: `/groups/${encodeURIComponent(id)}/members${query({ select: ['id'], top: PAGE })}`,
    item: directoryObject.transform((member) => member.id),
  };
}

function assignees({ id }: WriteTarget): Roster {
  return {
    path: `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignedTo${query({ top: PAGE })}`,
    item: appRoleAssignment.transform((assignment) => assignment.principalId),
  };
}

async function readIds(
  { client }: Session,
  { path, item }: Roster,
  atMost: number,
): Promise<Reading<{ readonly ids: readonly string[]; readonly isComplete: boolean }>> {
  const found = readingOf(await readPages(client, { path, item, atMost }));
  if (found.kind === 'unread') return found;
  return read({ ids: found.value.items, isComplete: found.value.isComplete });
}

function among(wanted: readonly string[], ids: readonly string[]): ReadonlySet<string> {
  const present = new Set(ids);
  return new Set(wanted.filter((id) => present.has(id)));
}
