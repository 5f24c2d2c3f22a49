import type { AccountFacts } from '../../domain/guest-account';
import { read, unread, type Reading } from '../../domain/reading';
import type { TargetRef } from '../../domain/target';
import { writeTargetOf } from '../access/write-target';
import { readingOf, type Found } from '../found';
import { findById } from '../guests/find-by-id';
import { query } from '../odata';
import { readPages, type Pages } from '../pages';
import { isPermitted } from '../permissions';
import { directoryObject, group, heldAssignment } from '../schema';
import type { Session } from '../session';

/** Whoever holds more is no account made in vain. */
const MOST_READ = 999;

/** Read one after the other: what was taken back a moment ago may still show, so that target is left out. */
export async function lookAtAccount(
  session: Session,
  personId: string,
  beside: TargetRef,
): Promise<Reading<AccountFacts | null>> {
  const people = await findById(session, [personId]);
  if (people.kind === 'unread') return people;
  const person = people.value.get(personId.toLowerCase());
  return read(
    person === undefined ? null : { person, holdsMore: await holdsMore(session, person.id, beside) },
  );
}

async function holdsMore(session: Session, personId: string, beside: TargetRef): Promise<Reading<boolean>> {
  const { client } = session;
  const mayRead = (await isPermitted(client, 'readGroups')) && (await isPermitted(client, 'readAssignments'));
  if (!mayRead) return unread('notPermitted');
  const target = writeTargetOf(beside).id.toLowerCase();
  const [groups, owned, apps] = await Promise.all([
    readHeld(session, `${personId}/memberOf${query({ select: ['id', 'groupTypes'] })}`, group),
    readHeld(session, `${personId}/ownedObjects${query({ select: ['id'] })}`, directoryObject),
    readHeld(session, `${personId}/appRoleAssignments`, heldAssignment),
  ]);
  // A rule puts people in by itself, and those of its groups come and go with them.
  const given = among(groups, (one) => one.id !== target && !one.groupTypes.includes('DynamicMembership'));
  const direct = among(apps, (one) => one.principalId === personId && one.resourceId !== target);
  return anyOf([given, among(owned, () => true), direct]);
}

function readHeld<T>(
  { client }: Session,
  path: string,
  item: Parameters<typeof readPages<T>>[1]['item'],
): Promise<Found<Pages<T>>> {
  return readPages(client, { path: `/users/${path}`, item, atMost: MOST_READ });
}

function among<T>(found: Found<Pages<T>>, counts: (item: T) => boolean): Reading<boolean> {
  const pages = readingOf(found);
  if (pages.kind === 'unread') return pages;
  return read(!pages.value.isComplete || pages.value.items.some(counts));
}

function anyOf(readings: readonly Reading<boolean>[]): Reading<boolean> {
  const isAny = readings.some((one) => one.kind === 'read' && one.value);
  return isAny ? read(true) : (readings.find(({ kind }) => kind === 'unread') ?? read(false));
}
