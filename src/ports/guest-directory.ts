import type { DirectoryPerson } from '../domain/person';
import type { Reading } from '../domain/reading';

/**
 * `anew` reads and keeps what was found for a little while, `recent` takes what was kept and reads the rest. Left out: read
 * and not kept, as before anything is written.
 */
export type Memory = 'anew' | 'recent';

/** Accounts in our directory. Every method throws DirectoryUnavailable when nothing could be read for now. */
export interface GuestDirectory {
  /** Accounts by each of the addresses (lower case), by any address they are known under; an unknown address has no entry. */
  findByAddress(
    addresses: readonly string[],
    memory?: Memory,
  ): Promise<Reading<ReadonlyMap<string, readonly DirectoryPerson[]>>>;
  /** Accounts by object id; a missing account has no entry. */
  findById(ids: readonly string[]): Promise<Reading<ReadonlyMap<string, DirectoryPerson>>>;
  /** Every guest who is a member of the group, or of the team that it is. */
  guestsInGroup(groupId: string): Promise<Reading<readonly DirectoryPerson[]>>;
  /** Which of the addresses belong to a group or distribution list. */
  findGroupAddresses(addresses: readonly string[], memory?: Memory): Promise<Reading<ReadonlySet<string>>>;
}
