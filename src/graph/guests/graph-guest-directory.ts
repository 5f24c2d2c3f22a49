import type { DirectoryPerson } from '../../domain/person';
import { read } from '../../domain/reading';
import type { GuestDirectory } from '../../ports/guest-directory';
import type { Session } from '../session';
import { createRecentAnswers } from './recent-answers';
import { findByAddress } from './find-by-address';
import { findById } from './find-by-id';
import { findGroupAddresses } from './find-group-addresses';
import { guestsInGroup } from './guests-in-group';

export function createGraphGuestDirectory(session: Session): GuestDirectory {
  const accounts = createRecentAnswers<readonly DirectoryPerson[]>(session.clock);
  const groups = createRecentAnswers<true>(session.clock);
  return {
    findByAddress: (addresses, memory) =>
      memory === undefined
        ? findByAddress(session, addresses)
        : accounts(addresses, memory, (unknown) => findByAddress(session, unknown)),
    findById: (ids) => findById(session, ids),
    guestsInGroup: (groupId) => guestsInGroup(session, groupId),
    async findGroupAddresses(addresses, memory) {
      if (memory === undefined) return findGroupAddresses(session, addresses);
      const found = await groups(addresses, memory, async (unknown) => {
        const taken = await findGroupAddresses(session, unknown);
        return taken.kind === 'unread' ? taken : read(new Map([...taken.value].map((one) => [one, true])));
      });
      return found.kind === 'unread' ? found : read(new Set(found.value.keys()));
    },
  };
}
