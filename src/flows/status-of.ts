import type { AskedStatus } from '../domain/commands/parse-status';
import { everyGuest } from '../domain/guest-filter';
import type { Requester } from '../domain/invitation-request';
import type { DirectoryAccess } from '../ports/directory';
import type { createListGuests, GuestPage } from './list-guests';

export type StatusOutcome =
  | { readonly kind: 'guests'; readonly page: GuestPage }
  | { readonly kind: 'noSuchTarget'; readonly name: string };

/** `status …` as typed: a state, an address or the name of a target. */
export function createStatusOf(deps: {
  readonly directory: DirectoryAccess;
  readonly listGuests: ReturnType<typeof createListGuests>;
}) {
  return async function statusOf(requester: Requester, asked: AskedStatus): Promise<StatusOutcome> {
    const { state, address, targetName } = asked;
    const named = targetName === null ? null : await findTarget(targetName);
    if (targetName !== null && named === null) return { kind: 'noSuchTarget', name: targetName };
    const filter = { ...everyGuest, state, address, target: named?.ref ?? null };
    return { kind: 'guests', page: await deps.listGuests(requester, 0, filter) };

    /** The exact name first, the requester's own before others'. */
    async function findTarget(name: string) {
      const [first] = await (await deps.directory.as(requester)).targets.findByName(name);
      return first ?? null;
    }
  };
}
