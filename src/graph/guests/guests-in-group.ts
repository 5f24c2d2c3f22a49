import type { DirectoryPerson } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { readingOf } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { isPermitted } from '../permissions';
import { user } from '../schema';
import type { Session } from '../session';
import { PERSON_FIELDS, personOf } from './person';

const PAGE = 999;
/** A group with more members is not read through to the end. */
const MOST_READ = 20_000;

/** Every guest among the members. Read whole rather than filtered: filters on members lag behind by minutes. */
export async function guestsInGroup(
  { client }: Session,
  groupId: string,
): Promise<Reading<readonly DirectoryPerson[]>> {
  if (!(await isPermitted(client, 'readGroups')) || !(await isPermitted(client, 'readUsers')))
    return unread('notPermitted');
  const path = `/groups/${encodeURIComponent(groupId)}/members${query({ select: PERSON_FIELDS, top: PAGE })}`;
  const found = readingOf(await readPages(client, { path, item: user, atMost: MOST_READ }));
  if (found.kind === 'unread') return found;
  if (!found.value.isComplete) return unread('unavailable');
  return read(found.value.items.map(personOf).filter(({ type }) => type === 'guest'));
}
