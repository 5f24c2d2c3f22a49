import { proposeDisplayName, writtenName } from './display-name';
import type { KnownDomains } from './address/known-domains';
import { suggestAddress } from './address/suggest-address';
import { judgeGuest, type GuestFacts } from './judge-guest';
import { knownHere } from './known-here';
import { lookTwice } from './look-twice';
import type { ParsedGuest } from './parse-guest-list';
import type { GuestPlan, PlannedGuest } from './plan';

export interface GuestRules {
  readonly facts: GuestFacts;
  /** New guests that may still be invited today. */
  readonly newGuestsLeft: number;
}

/** Each guest's line in the order typed. Somebody listed again, also by another address, is refused from the second line on. */
export function planGuests(
  guests: readonly ParsedGuest[],
  { facts, newGuestsLeft }: GuestRules,
): readonly PlannedGuest[] {
  const known = knownHere(facts);
  const seen = new Set<string>();
  let left = newGuestsLeft;
  return guests.map((guest) => {
    const judged = judgeGuest(guest.address, facts);
    const keys = keysOf(guest, judged);
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (isRepeated) return rowOf(guest, { kind: 'refused', reason: 'listedTwice' }, known);
    if (judged.kind !== 'invite') return rowOf(guest, judged, known);
    left -= 1;
    return rowOf(guest, left < 0 ? { kind: 'refused', reason: 'dailyLimit' } : judged, known);
  });
}

/** What is not an address stays what it is, however often it is listed. */
function keysOf({ address }: ParsedGuest, plan: GuestPlan): readonly string[] {
  if (plan.kind === 'refused' && (plan.reason === 'addressMalformed' || plan.reason === 'addressCharacters'))
    return [];
  return 'person' in plan ? [address, plan.person.id] : [address];
}

/** Refusals that another spelling may mend. */
const MENDABLE: ReadonlySet<string> = new Set(['addressMalformed', 'addressCharacters']);

function rowOf({ address, displayName }: ParsedGuest, plan: GuestPlan, known: KnownDomains): PlannedGuest {
  const isNew = plan.kind === 'invite';
  const written = writtenName(displayName);
  const isAskedAbout = isNew || (plan.kind === 'refused' && MENDABLE.has(plan.reason));
  return {
    address,
    displayName: 'person' in plan ? plan.person.displayName : (written ?? proposeDisplayName(address)),
    writtenName: written,
    plan,
    warnings: isNew ? lookTwice(address, known) : [],
    suggestion: isAskedAbout ? suggestAddress(address, known) : null,
  };
}
