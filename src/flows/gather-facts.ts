import type { Requester } from '../domain/invitation-request';
import type { DirectoryPerson } from '../domain/person';
import type { PlanFacts } from '../domain/plan-facts';
import { readOr } from '../domain/reading';
import { refOf, type Target } from '../domain/target';
import type { Directory } from '../ports/directory';
import type { Memory } from '../ports/guest-directory';
import type { GuestHistory } from '../ports/guest-history';

export interface FactsInput {
  readonly requester: Requester;
  readonly target: Target;
  readonly addresses: readonly string[];
  readonly memory: Memory;
}

export type GatheredFacts = Omit<PlanFacts, 'guests' | 'settings'>;

/** Reads everything the plan is made from, side by side; nothing here writes. */
export async function gatherFacts(
  directory: Directory,
  history: GuestHistory,
  { requester, target, addresses, memory }: FactsInput,
): Promise<GatheredFacts> {
  const [tenant, requesterFacts, accounts, groupAddresses, invitedToday] = await Promise.all([
    directory.tenant.tenant(),
    directory.tenant.requester(),
    directory.guests.findByAddress(addresses, memory),
    directory.guests.findGroupAddresses(addresses, memory),
    history.invitedToday(requester),
  ]);
  const people = [...readOr(accounts, new Map<string, readonly DirectoryPerson[]>()).values()].flat();
  const ids = [...new Set(people.map(({ id }) => id))];
  const holders =
    ids.length === 0
      ? ({ kind: 'read', value: new Set<string>() } as const)
      : await directory.access.holders(refOf(target), ids);
  return { target, tenant, requester: requesterFacts, accounts, groupAddresses, holders, invitedToday };
}
