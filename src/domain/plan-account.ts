import { domainOf } from './address/domain-of';
import type { DirectoryPerson } from './person';
import type { GuestPlan } from './plan';
import type { PlanFacts } from './plan-facts';
import { readOr } from './reading';

/** What happens to somebody whose address leads to one or more accounts. */
export function planAccount(
  address: string,
  people: readonly [DirectoryPerson, ...DirectoryPerson[]],
  { holders, tenant }: Pick<PlanFacts, 'holders' | 'tenant'>,
): GuestPlan {
  const inside = readOr(holders, new Set<string>());
  const person = likeliest(address, people, inside);
  if (!readOr(person.isEnabled, true)) return { kind: 'refused', reason: 'signInBlocked' };
  const isIn = inside.has(person.id);
  const isOurs = readOr<readonly string[], readonly string[]>(tenant.verifiedDomains, []).includes(
    domainOf(address),
  );
  // A colleague's alias leaves nothing to choose: an address of our own can never be invited.
  if (person.address !== address && !isOurs) return { kind: 'useAccount', person, isIn };
  return isIn ? { kind: 'nothingToDo', person } : { kind: 'add', person, as: standingOf(person) };
}

/** Several accounts may share an address: the one it is the first address of, usable, already in, accepted. */
function likeliest(
  address: string,
  [first, ...others]: readonly [DirectoryPerson, ...DirectoryPerson[]],
  inside: ReadonlySet<string>,
): DirectoryPerson {
  const rank = (person: DirectoryPerson) =>
    (person.address === address ? 8 : 0) +
    (readOr(person.isEnabled, true) ? 4 : 0) +
    (inside.has(person.id) ? 2 : 0) +
    (person.redemption === 'pending' ? 0 : 1);
  return others.reduce((best, person) => (rank(person) > rank(best) ? person : best), first);
}

function standingOf({ type, redemption }: DirectoryPerson): 'guest' | 'pendingGuest' | 'member' {
  if (type === 'member') return 'member';
  return redemption === 'pending' ? 'pendingGuest' : 'guest';
}
