import { read, unread, type Reading } from '../../domain/reading';
import { readingOf } from '../found';
import { chunksOf } from '../in-parallel';
import { isPermitted } from '../permissions';
import { group, type Group } from '../schema';
import type { Session } from '../session';
import { CLAUSES, groupFilters } from './address-filters';
import { searchByFilters } from './search-by-filters';

export async function findGroupAddresses(
  session: Session,
  addresses: readonly string[],
): Promise<Reading<ReadonlySet<string>>> {
  const wanted = [...new Set(addresses.map((address) => address.toLowerCase()))];
  if (wanted.length === 0) return read(new Set());
  if (!(await isPermitted(session.client, 'readGroups'))) return unread('notPermitted');
  const found = await searchByFilters(session, {
    path: '/groups',
    select: ['id', 'mail', 'proxyAddresses'],
    item: group,
    filters: chunksOf(wanted, CLAUSES).flatMap(groupFilters),
  });
  if (found.kind !== 'found') return readingOf(found);
  const taken = new Set(found.value.flatMap(addressesOf));
  return read(new Set(wanted.filter((address) => taken.has(address))));
}

function addressesOf({ mail, proxyAddresses }: Group): string[] {
  const all = [mail ?? '', ...proxyAddresses.map((proxy) => proxy.replace(/^smtp:/i, ''))];
  return all.map((address) => address.toLowerCase());
}
