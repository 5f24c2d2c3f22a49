import { randomUUID } from 'node:crypto';
import type { Allowances } from '../ports/allowances';
import type { CardPlaces } from '../ports/card-places';
import type { GuestHistory } from '../ports/guest-history';
import type { GuestTable } from '../ports/guest-table';
import type { KeptGuests } from '../ports/kept-guests';
import type { OpenedForms } from '../ports/opened-forms';
import type { LedgerChanges } from '../ports/ledger-changes';
import type { InvitationStops } from '../ports/invitation-stops';
import type { OperatorDesk } from '../ports/operator-desk';
import type { PersonalChats } from '../ports/personal-chats';
import type { PersonSettings } from '../ports/person-settings';
import type { RequestRows } from '../ports/request-rows';
import type { RequestLedger } from '../ports/request-ledger';
import type { SharedPlaces } from '../ports/shared-places';
import type { SignIns } from '../ports/sign-ins';
import type { WatchList } from '../ports/watch-list';
import type { WorkLedger } from '../ports/work-ledger';
import { createAuditTrail } from './audit/audit-trail';
import type { Database } from './database/database';
import { createSqlRequestLedger } from './ledger/sql-request-ledger';
import { createSqlWorkLedger } from './ledger/sql-work-ledger';
import { openDatabase, type DatabaseOptions } from './open-database';
import { createSqlOperatorDesk } from './operator/sql-operator-desk';
import { createSqlAllowances } from './pace/sql-allowances';
import { createSqlInvitationStops } from './pace/sql-invitation-stops';
import { rememberSettings } from './people/remembered-settings';
import { createSqlCardPlaces } from './people/sql-card-places';
import { createSqlGuestHistory } from './people/sql-guest-history';
import { createSqlKeptGuests } from './people/sql-kept-guests';
import { createSqlOpenedForms } from './people/sql-opened-forms';
import { createSqlPersonalChats } from './people/sql-personal-chats';
import { createSqlPersonSettings } from './people/sql-person-settings';
import { createSqlSharedPlaces } from './people/sql-shared-places';
import { createSqlSignIns } from './people/sql-sign-ins';
import type { WakeHandler } from './queue/start-workers';
import { openWakeQueue } from './queue/wake-queue';
import { createAddressHasher } from './secrets/address-hasher';
import { createLinkCipher } from './secrets/link-cipher';
import { createTextCipher } from './secrets/text-cipher';
import { createSqlGuestTable } from './tab/sql-guest-table';
import { createSqlRequestRows } from './tab/sql-request-rows';
import { createSqlLedgerChanges } from './tab/sql-ledger-changes';
import { forget } from './upkeep/forget';
import { clearLeases, givingBack } from './upkeep/leases';
import { repeat, type Repeated } from './upkeep/repeat';
import { createSqlWatchList } from './watch/sql-watch-list';
import { createOpenRequests } from './upkeep/wake-open-requests';

export interface StorageOptions extends DatabaseOptions {
  /** 32 bytes that encrypt redemption URLs and key the hashes of addresses. */
  readonly linkKey: Buffer;
  /** How long a claim lasts without a write, 30 unless told. */
  readonly leaseSeconds?: number;
  /** How often requests whose wake was lost are looked for, 60 unless told. */
  readonly sweepSeconds?: number;
  /** How long `close` lets handlers go on, 25 unless told. */
  readonly closeGraceSeconds?: number;
  /** How long evidence is kept, 365 unless told. */
  readonly auditRetentionDays?: number;
}

export interface Storage {
  readonly ledger: RequestLedger;
  readonly work: WorkLedger;
  readonly allowances: Allowances;
  readonly stops: InvitationStops;
  readonly history: GuestHistory;
  readonly settings: PersonSettings;
  readonly cardPlaces: CardPlaces;
  readonly chats: PersonalChats;
  readonly sharedPlaces: SharedPlaces;
  readonly keptGuests: KeptGuests;
  readonly openedForms: OpenedForms;
  readonly signIns: SignIns;
  readonly operator: OperatorDesk;
  readonly watchList: WatchList;
  readonly guestTable: GuestTable;
  readonly requestRows: RequestRows;
  readonly changes: LedgerChanges;
  /** From now on `handler` gets the id of each request that is to be worked on, often more than once; one it fails on comes again. */
  onWake(handler: WakeHandler): Promise<void>;
  /** After a start: wakes every open request. */
  recover(): Promise<void>;
  /** Guests of requests that are under way, by state. */
  openItems(): Promise<Readonly<Record<string, number>>>;
  /** @throws when the store cannot be used. */
  ready(): Promise<void>;
  /** Takes no more work and lets what is at hand end. */
  rest(): Promise<void>;
  /** The same, and closes. */
  close(): Promise<void>;
}

const SWEEP_SECONDS = 60;
const FORGET_SECONDS = 3_600;

/** @throws with one plain sentence when the store cannot be opened, as while another process uses its folder. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const database = await openDatabase(options);
  try {
    return await createStorage(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The storage on an open database, which it closes. */
export async function createStorage(database: Database, options: StorageOptions): Promise<Storage> {
  const { logger, leaseSeconds = 30, closeGraceSeconds = 25 } = options;
  if (options.databaseUrl === null) await clearLeases(database);
  const queue = await openWakeQueue(database, logger);
  const cipher = createLinkCipher(options.linkKey);
  const hash = createAddressHasher(options.linkKey);
  const settings = createSqlPersonSettings(database);
  const deps = { database, queue, cipher, hash, trail: createAuditTrail(logger) };
  const lease = { seconds: leaseSeconds, owner: randomUUID() };
  const openRequests = createOpenRequests(database, queue);
  const upkeep: Repeated[] = [];
  let resting: Promise<void> | null = null;
  const rest = (): Promise<void> => {
    resting ??= Promise.all([queue.stop(closeGraceSeconds), ...upkeep.map((one) => one.stop())]).then(
      () => undefined,
    );
    return resting;
  };

  return {
    ledger: createSqlRequestLedger(deps),
    work: createSqlWorkLedger(deps, lease),
    allowances: createSqlAllowances(database),
    stops: createSqlInvitationStops(deps),
    history: createSqlGuestHistory(database, cipher),
    settings: options.databaseUrl === null ? rememberSettings(settings) : settings,
    cardPlaces: createSqlCardPlaces(database),
    chats: createSqlPersonalChats(database),
    sharedPlaces: createSqlSharedPlaces(database),
    keptGuests: createSqlKeptGuests(database),
    openedForms: createSqlOpenedForms(database),
    signIns: createSqlSignIns({
      database,
      cipher: createTextCipher(options.linkKey, 'wish'),
      wakeRequestsOf: (requester) => openRequests.wakeThoseOf(requester),
    }),
    operator: createSqlOperatorDesk({ ...deps, wakeOpenRequests: () => openRequests.wakeAll() }),
    watchList: createSqlWatchList(deps),
    guestTable: createSqlGuestTable(database, cipher),
    requestRows: createSqlRequestRows(database, cipher),
    changes: createSqlLedgerChanges(database),
    async onWake(handler) {
      await queue.work(givingBack(handler, database, lease.owner));
      upkeep.push(
        repeat(() => openRequests.wakeForgotten(), options.sweepSeconds ?? SWEEP_SECONDS, logger),
        repeat(() => forget(database, options.auditRetentionDays), FORGET_SECONDS, logger),
      );
    },
    recover: () => openRequests.wakeAll(),
    async openItems() {
      const rows = await database.query<{ state: string; count: number }>(
        `SELECT item.state, count(*)::int AS count
         FROM guestlist.request JOIN guestlist.item ON item.request_id = request.id
         WHERE request.state IN ('held', 'running') GROUP BY item.state`,
      );
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    async ready() {
      await database.query('SELECT max(version) FROM guestlist.schema_version');
    },
    rest,
    async close() {
      await rest();
      await database.close();
    },
  };
}
