import type { AuditTrail } from '../audit/audit-trail';
import type { Database } from '../database/database';
import type { WakeQueue } from '../queue/wake-queue';
import type { AddressHasher } from '../secrets/address-hasher';
import type { LinkCipher } from '../secrets/link-cipher';

/** What the ledger's parts share. */
export interface LedgerDeps {
  readonly database: Database;
  readonly queue: WakeQueue;
  readonly cipher: LinkCipher;
  readonly hash: AddressHasher;
  readonly trail: AuditTrail;
}
