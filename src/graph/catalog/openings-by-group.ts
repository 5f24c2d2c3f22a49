import { readBatch } from '../batch';
import { pagesFrom } from '../pages';
import { appRoleAssignment, type Group } from '../schema';
import type { Session } from '../session';

/** An app, by its service principal's id, and a group that opens it. */
export interface Opening {
  readonly appId: string;
  readonly group: Group;
}

const PROBE = 20;
/** Graph's limit for one group. */
const MOST_ASSIGNMENTS = 1500;

/** Null if the groups' own assignments may not be read: the first few tell. */
export async function openingsByGroup(
  session: Session,
  groups: readonly Group[],
): Promise<readonly Opening[] | null> {
  const first = await assignmentsOf(session, groups.slice(0, PROBE));
  if (first === null) return null;
  const rest = await assignmentsOf(session, groups.slice(PROBE));
  return rest === null ? null : [...first, ...rest];
}

async function assignmentsOf(
  { client, clock }: Session,
  groups: readonly Group[],
): Promise<readonly Opening[] | null> {
  const paths = groups.map(({ id }) => `/groups/${encodeURIComponent(id)}/appRoleAssignments`);
  const answers = await readBatch({ client, clock }, paths);
  const openings: Opening[] = [];
  for (const [index, answer] of answers.entries()) {
    const path = paths[index] ?? '/groups';
    const found = await pagesFrom(client, answer, {
      path,
      item: appRoleAssignment,
      atMost: MOST_ASSIGNMENTS,
    });
    const group = groups[index];
    // A group deleted a moment ago opens nothing.
    if (found.kind === 'missing' || group === undefined) continue;
    if (found.kind !== 'found') return null;
    const appIds = new Set(found.value.items.map(({ resourceId }) => resourceId));
    openings.push(...[...appIds].map((appId) => ({ appId, group })));
  }
  return openings;
}
