import type { z } from 'zod';
import { read, unread, type Reading } from '../../domain/reading';
import type { GroupTarget } from '../../domain/target';
import type { TargetOpens } from '../../domain/target-opens';
import { readBatch } from '../batch';
import type { GraphAnswer } from '../client/graph-call';
import { foundIn, optional, readingOf } from '../found';
import { query } from '../odata';
import { isPermitted } from '../permissions';
import { countedList, groupOpenings, groupSite, namedList, openedList } from '../schema';
import type { Session } from '../session';

/** More names than this nobody reads. */
const MOST_NAMES = 100;

/** One request for all parts that may be read; each part has an ending of its own. */
export async function readOpens(
  { client, clock }: Session,
  group: Pick<GroupTarget, 'id' | 'type'>,
): Promise<TargetOpens> {
  const [canReadGroups, canReadApps, canReadSites] = await Promise.all([
    isPermitted(client, 'readGroups'),
    isPermitted(client, 'readApps'),
    isPermitted(client, 'readSites'),
  ]);
  const root = `/groups/${encodeURIComponent(group.id)}`;
  const isWithSite = group.type === 'microsoft365';
  const names = { select: ['id', 'displayName'], top: MOST_NAMES, count: 'true' };
  const paths = {
    itself: canReadGroups && `${root}${query({ select: ['id', 'assignedLabels', 'assignedLicenses'] })}`,
    members: canReadGroups && `${root}/members${query({ select: ['id'], top: 1, count: 'true' })}`,
    above: canReadGroups && `${root}/transitiveMemberOf/microsoft.graph.group${query(names)}`,
    apps: canReadApps && `${root}/appRoleAssignments${query({ top: MOST_NAMES })}`,
    site: isWithSite && canReadSites && `${root}/sites/root${query({ select: ['id'] })}`,
  };
  const asked = Object.values(paths).filter((path) => path !== false);
  // Casts and counts of what a group is linked to are answered with this header alone.
  const answers = await readBatch({ client, clock }, asked, { ConsistencyLevel: 'eventual' });
  const part = <T>(path: string | false, schema: z.ZodType<T>): Promise<Reading<T>> =>
    path === false
      ? Promise.resolve(unread('notPermitted'))
      : optional(partOf(answers[asked.indexOf(path)], path, schema));

  const [itself, members, above, apps, itsSite] = await Promise.all([
    part(paths.itself, groupOpenings),
    part(paths.members, countedList),
    part(paths.above, namedList),
    part(paths.apps, openedList),
    part(paths.site, groupSite),
  ]);
  return {
    apps: mapped(apps, ({ value }) => distinct(value.map((one) => one.resourceDisplayName))),
    groupsAbove: mapped(above, ({ value }) => distinct(value.map((one) => one.displayName))),
    licences: mapped(itself, ({ assignedLicenses }) => assignedLicenses.length),
    hasSite: isWithSite ? mapped(itsSite, () => true) : read(false),
    label: mapped(itself, ({ assignedLabels: [label] }) => label?.displayName ?? null),
    members: mapped(members, (list) => list['@odata.count']),
  };
}

// Asynchronous, so that an answer that cannot be read rejects and is caught as one that is unavailable.
async function partOf<T>(
  answer: GraphAnswer | undefined,
  path: string,
  schema: z.ZodType<T>,
): Promise<Reading<T>> {
  return Promise.resolve(
    answer === undefined ? unread('unavailable') : readingOf(foundIn(answer, path, schema)),
  );
}

function mapped<T, U>(reading: Reading<T>, value: (found: T) => U): Reading<U> {
  return reading.kind === 'read' ? read(value(reading.value)) : reading;
}

function distinct(names: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name != null && name !== ''))] as string[];
}
