import { judgeRequester } from './judge-requester';
import { judgeTarget } from './judge-target';
import type { InvitationPlan, PlannedGuest } from './plan';
import type { PlanFacts } from './plan-facts';
import { planGuests } from './plan-guests';
import type { Check } from './reason';

/** What will happen to whom, before anything happens. */
export function planInvitation(facts: PlanFacts): InvitationPlan {
  const { settings, invitedToday } = facts;
  const requester = judgeRequester(facts.requester, facts.tenant);
  const target = judgeTarget(facts.target, settings);
  const isTooMany = facts.guests.length > settings.maxGuestsPerRequest;
  const guests = planGuests(facts.guests.slice(0, settings.maxGuestsPerRequest), {
    facts: { ...facts, newGuests: requester.newGuests },
    newGuestsLeft: settings.maxInvitationsPerDay - invitedToday,
  });
  return {
    refusal: requester.refusal ?? target.refusal ?? (isTooMany ? 'tooManyGuests' : null),
    guests,
    unchecked: [...target.unchecked, ...uncheckedOf(guests, facts, requester.unchecked)],
  };
}

/** Only what matters to the guests at hand: without a new one, nobody needs to know about the invite policy. */
function uncheckedOf(
  guests: readonly PlannedGuest[],
  { accounts, groupAddresses, holders, tenant }: PlanFacts,
  aboutInviting: readonly Check[],
): readonly Check[] {
  const checks: Check[] = [];
  const people = guests.flatMap(({ plan }) => ('person' in plan ? [plan.person] : []));
  const hasNew = guests.some(({ plan }) => plan.kind === 'invite');
  if (guests.length > 0 && accounts.kind === 'unread') checks.push('existingAccounts');
  if (hasNew && groupAddresses.kind === 'unread') checks.push('groupAddresses');
  if (people.length > 0 && holders.kind === 'unread') checks.push('membership');
  if (people.some(({ isEnabled }) => isEnabled.kind === 'unread')) checks.push('accountBlocked');
  if (hasNew) checks.push(...aboutInviting);
  if (hasNew && tenant.domainRule.kind === 'unread') checks.push('domainRule');
  return checks;
}
