import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../src/sandbox/directory/settings';
import type { Person } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';
import { startDirectoryProcess, type DirectoryProcess } from '../fleet/directory-process';
import { startFleet, type Fleet } from '../fleet/fleet';
import { createDatabase, type OwnDatabase } from '../fleet/postgres';
import { askPatiently, retryWhatFailed, type Wanted } from './patient-requester';

export interface SceneOptions {
  /** Where the compiled bot lies. */
  readonly folder: string;
  readonly name: string;
  readonly processes: number;
  readonly settings?: Partial<Settings>;
  /** Node's options for the bot with this number. */
  readonly execArgvOf?: (number: number) => readonly string[];
  /** Where the bots find the database, if not where it is. */
  readonly leadTo?: (databaseUrl: string) => Promise<string>;
}

/** Bots on one PostgreSQL, a directory that counts, and requesters who do not give up. */
export interface Scene {
  readonly database: OwnDatabase;
  readonly directory: DirectoryProcess;
  readonly fleet: Fleet;
  /** Asks for all of it, and resolves once all of it is sent. */
  ask(wishes: readonly Wanted[]): Promise<void>;
  /** Resolves once so many guests are in. What has failed is retried as a person would. */
  untilAllAreIn(guests: number): Promise<void>;
  /** Guests by how they stand; somebody may have pressed again for whom the first press was carried out after all. */
  endings(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** The directory answers about ten times as fast as Graph, so that much faster it is written to. */
const TIME_SCALE = 10;
/** Longer than a frozen process stays so, or the promise about e-mails does not hold; see README. */
const QUIET_PERIOD_SECONDS = 8;
const LEASE_SECONDS = 3;
/** Milliseconds without any progress after which nothing more is to be expected. */
const PATIENCE_MS = 180_000;

const SENT = `FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
  WHERE request.sent_at IS NOT NULL`;

export async function openScene(options: SceneOptions): Promise<Scene> {
  const { folder, name, processes, settings = {}, execArgvOf, leadTo } = options;
  const [database, teams, directory] = await Promise.all([
    createDatabase('guestlist_soak'),
    startTeamsConnector(),
    startDirectoryProcess(folder, {
      latencyMs: [20, 60],
      replicationDelayMs: 300,
      throttle: null,
      ...settings,
    }),
  ]);
  const closeAround = async () => {
    await directory.close();
    await teams.close();
    await database.drop();
  };
  const fleet = await startFleet({
    folder,
    processes,
    name: `soak/${name}`,
    env: {
      DATABASE_URL: leadTo === undefined ? database.url : await leadTo(database.url),
      GRAPH_BASE_URL: directory.url,
      QUIET_PERIOD_SECONDS: String(QUIET_PERIOD_SECONDS),
      FLEET_LEASE_SECONDS: String(LEASE_SECONDS),
      FLEET_TIME_SCALE: String(TIME_SCALE),
    },
    ...(execArgvOf === undefined ? {} : { execArgvOf }),
  }).catch(async (error: unknown) => {
    await closeAround();
    throw error;
  });
  const around = { teams, database, someUrl: () => fleet.someUrl() };
  const people: Person[] = [];
  const endings = async () => {
    const rows = await database.rows<{ ending: string; count: number }>(
      `SELECT concat_ws(' ', item.state, item.reason) AS ending, count(DISTINCT item.address)::int AS count
       ${SENT} GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ ending, count }) => [ending, count]));
  };
  return {
    database,
    directory,
    fleet,
    endings,
    async ask(wishes) {
      const asking = wishes.map((wanted, index) => askPatiently(around, wanted, `a:soak-${index}`));
      people.push(...(await Promise.all(asking)));
    },
    async untilAllAreIn(guests) {
      let [end, before] = [Date.now() + PATIENCE_MS, 0];
      for (;;) {
        const [is] = await database.rows<{ open: number; failed: number; granted: number }>(
          `SELECT (count(*) FILTER (WHERE request.state <> 'ended'))::int AS open,
             (count(*) FILTER (WHERE item.state = 'failed'))::int AS failed,
             (count(DISTINCT item.address) FILTER (WHERE item.state = 'granted'))::int AS granted ${SENT}`,
        );
        if (is?.open === 0 && is.failed === 0 && is.granted === guests) return;
        if (is !== undefined && is.granted > before) [end, before] = [Date.now() + PATIENCE_MS, is.granted];
        if (Date.now() > end) throw new Error(`Not all are in: ${JSON.stringify(await endings())}`);
        for (const person of people) await retryWhatFailed(person);
        await sleep(250);
      }
    },
    async close() {
      await fleet.stop();
      await closeAround();
    },
  };
}
