import { read, unread, type Reading } from '../../domain/reading';
import { readBatch } from '../batch';
import { optional, readingOf } from '../found';
import { pagesFrom, readPages } from '../pages';
import { isPermitted } from '../permissions';
import { groupSetting, type Group, type GroupSetting } from '../schema';
import type { Session } from '../session';

const MOST_SETTINGS = 100;

/** The tenant's own settings objects. */
export async function readTenantSettings({ client }: Session): Promise<Reading<readonly GroupSetting[]>> {
  if (!(await isPermitted(client, 'readGroupSettings'))) return unread('notPermitted');
  return optional(
    readPages(client, { path: '/groupSettings', item: groupSetting, atMost: MOST_SETTINGS }).then((found) =>
      settingsIn(readingOf(found)),
    ),
  );
}

/** The settings objects of each group, in the groups' order. */
export async function readGroupSettings(
  { client, clock }: Session,
  groups: readonly Pick<Group, 'id'>[],
): Promise<readonly Reading<readonly GroupSetting[]>[]> {
  if (!(await isPermitted(client, 'readGroupSettings'))) return groups.map(() => unread('notPermitted'));
  const paths = groups.map(({ id }) => `/groups/${encodeURIComponent(id)}/settings`);
  const answers = await readBatch({ client, clock }, paths);
  return Promise.all(
    answers.map((answer, index) =>
      optional(
        pagesFrom(client, answer, {
          path: paths[index] ?? '/groups',
          item: groupSetting,
          atMost: MOST_SETTINGS,
        }).then((found) => settingsIn(readingOf(found))),
      ),
    ),
  );
}

function settingsIn(
  reading: Reading<{ readonly items: readonly GroupSetting[] }>,
): Reading<readonly GroupSetting[]> {
  return reading.kind === 'read' ? read(reading.value.items) : reading;
}
