import type { GraphRequest } from './exchange';
import type { Cost } from './throttle';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^me\/ownedObjects/i, 2],
  [/^users$/i, 2],
  [/^groups\/[^/]+\/members/i, 3],
  [/^groups\/[^/]+\/transitiveMembers/i, 5],
  [/^(?:groups|servicePrincipals)\/[^/]+\/appRoleAssign/i, 2],
  [/^me\/transitiveMemberOf/i, 5],
];

/** What Graph charges for a request. */
export function costOf({ method, segments, query }: GraphRequest): Cost {
  if (method !== 'GET') return { resourceUnits: 1, writes: 1 };
  const path = segments.join('/');
  const base = UNITS.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
  const top = query.get('$top');
  const isSmall = top !== null && Number(top) < 20;
  const saved = (query.has('$select') ? 1 : 0) + (isSmall ? 1 : 0);
  return { resourceUnits: Math.max(1, base - saved), writes: 0 };
}
