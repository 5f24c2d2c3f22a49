import { isInvitedAnyway } from '../../domain/edit-item';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { ParsedGuest } from '../../domain/parse-guest-list';

/** The guests of a request, for another one; names that were written there already stay where this one has none. */
export function guestsOf(
  { items }: Pick<InvitationRequest, 'items'>,
  there: Pick<InvitationRequest, 'items'> = { items: [] },
): readonly ParsedGuest[] {
  const written = new Map(there.items.map(({ address, writtenName }) => [address, writtenName]));
  return items.map(({ address, writtenName }) => ({
    address,
    displayName: writtenName ?? written.get(address) ?? null,
    typed: address,
  }));
}

/** Addresses that are to be invited although an account is known. */
export function chosenIn({ items }: Pick<InvitationRequest, 'items'>): ReadonlySet<string> {
  return new Set(items.filter(({ plan }) => isInvitedAnyway(plan)).map(({ address }) => address));
}
