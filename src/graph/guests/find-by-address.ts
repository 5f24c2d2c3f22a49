import type { DirectoryPerson } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { readingOf } from '../found';
import { chunksOf } from '../in-parallel';
import { isPermitted } from '../permissions';
import { user, type User } from '../schema';
import type { Session } from '../session';
import { initialDomainOf } from '../tenant/organization';
import { accountFilters, CLAUSES } from './address-filters';
import { externalSignInName, isBasicProfile, PERSON_FIELDS, personOf } from './person';
import { searchByFilters } from './search-by-filters';

type Accounts = ReadonlyMap<string, readonly DirectoryPerson[]>;

export async function findByAddress(
  session: Session,
  addresses: readonly string[],
): Promise<Reading<Accounts>> {
  const wanted = [...new Set(addresses.map((address) => address.toLowerCase()))];
  if (wanted.length === 0) return read(new Map());
  if (!(await isPermitted(session.client, 'readUsers'))) return unread('notPermitted');

  const initialDomain = initialDomainOf(await session.organization());
  const externalName = (address: string): string | null =>
    initialDomain === null ? null : externalSignInName(address, initialDomain);
  const filters = chunksOf(wanted, CLAUSES).flatMap((some) =>
    accountFilters(
      some,
      some.flatMap((address) => externalName(address) ?? []),
    ),
  );
  const found = await searchByFilters(session, {
    path: '/users',
    select: PERSON_FIELDS,
    item: user,
    filters,
  });
  if (found.kind !== 'found') return readingOf(found);
  if (found.value.some(isBasicProfile)) return unread('notPermitted');

  const users = [...new Map(found.value.map((one) => [one.id, one])).values()];
  return read(
    new Map(
      wanted.flatMap((address) => {
        const known = users.filter((one) => isKnownAs(one, address, externalName(address)));
        return known.length > 0 ? [[address, known.map(personOf)]] : [];
      }),
    ),
  );
}

function isKnownAs(one: User, address: string, externalName: string | null): boolean {
  const signInName = one.userPrincipalName?.toLowerCase();
  if (signInName !== undefined && signInName === externalName?.toLowerCase()) return true;
  return personOf(one).addresses.includes(address);
}
