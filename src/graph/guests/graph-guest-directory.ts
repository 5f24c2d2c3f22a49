import type { GuestDirectory } from '../../ports/guest-directory';
import type { Session } from '../session';
import { findByAddress } from './find-by-address';
import { findById } from './find-by-id';
import { findGroupAddresses } from './find-group-addresses';
import { guestsInGroup } from './guests-in-group';

export function createGraphGuestDirectory(session: Session): GuestDirectory {
  return {
    findByAddress: (addresses) => findByAddress(session, addresses),
    findById: (ids) => findById(session, ids),
    guestsInGroup: (groupId) => guestsInGroup(session, groupId),
    findGroupAddresses: (addresses) => findGroupAddresses(session, addresses),
  };
}
