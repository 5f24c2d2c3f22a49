import type { DirectoryPerson } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { readBatch } from '../batch';
import { foundIn, readingOf } from '../found';
import { query } from '../odata';
import { isPermitted } from '../permissions';
import { user } from '../schema';
import type { Session } from '../session';
import { isBasicProfile, PERSON_FIELDS, personOf } from './person';

/** Reads each account itself: the index behind filters lags behind a fresh invitation. */
export async function findById(
  { client, clock }: Session,
  ids: readonly string[],
): Promise<Reading<ReadonlyMap<string, DirectoryPerson>>> {
  const wanted = [...new Set(ids.map((one) => one.toLowerCase()))];
  const people = new Map<string, DirectoryPerson>();
  if (wanted.length === 0) return read(people);
  if (!(await isPermitted(client, 'readUsers'))) return unread('notPermitted');

  const select = query({ select: PERSON_FIELDS });
  const paths = wanted.map((one) => `/users/${encodeURIComponent(one)}${select}`);
  const answers = await readBatch({ client, clock }, paths);
  for (const [index, answer] of answers.entries()) {
    const found = foundIn(answer, paths[index] ?? '/users', user);
    if (found.kind === 'missing') continue;
    if (found.kind !== 'found') return readingOf(found);
    if (isBasicProfile(found.value)) return unread('notPermitted');
    people.set(found.value.id, personOf(found.value));
  }
  return read(people);
}
