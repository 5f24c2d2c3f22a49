import { randomBytes } from 'node:crypto';
import { contoso } from '../../src/sandbox/directory/contoso';
import { Person } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';
import { startDirectoryProcess } from '../fleet/directory-process';
import { createDatabase } from '../fleet/postgres';
import { percentile, rounded } from './support/figures';
import { inviteWithGuestlist } from './support/invite-with-guestlist';
import { Limits, load, say, table, type PartReport } from './support/report';
import { openForm, timeInvokes } from './support/slow-invokes';
import { startGuestlistProcess } from './support/start-guestlist-process';
import { watchForADay } from './support/watched-day';

const SLOW_MS = 10_000;
const ANSWERED_MS = 2_000;
const PEOPLE = 4;
const TIMES = 8;
const PENDING = 1_000;

/** Part d: how soon people are answered while Graph takes ten seconds for each call, and what watching over pending guests costs. */
export async function measureSlowGraph({ folder }: { readonly folder: string }): Promise<PartReport> {
  const limits = new Limits();
  await measureInvokes(folder, limits);
  await measureWatching(folder);
  return limits;
}

async function measureInvokes(folder: string, limits: Limits): Promise<void> {
  const [database, teams, directory] = await Promise.all([
    createDatabase('guestlist_bench'),
    startTeamsConnector(),
    startDirectoryProcess(folder, { latencyMs: 0, replicationDelayMs: 0, throttle: null }),
  ]);
  const { bot } = await startGuestlistProcess(folder, {
    DATABASE_URL: database.url,
    GRAPH_BASE_URL: directory.url,
  });
  const taken = new Map<string, number[]>();
  try {
    const { id, displayName: name } = contoso.people.olivia;
    const personIn = (chat: string) =>
      new Person(bot.url, teams, { id, name, tenantId: contoso.tenant.id, chat });
    const opened = await openForm(personIn('a:form'));
    await directory.control.change({ latencyMs: SLOW_MS });
    const invokeAgainAndAgain = async (number: number): Promise<void> => {
      for (let time = 0; time < TIMES; time += 1) {
        const guest = `slow${number}.${time}@fabrikam.com`;
        for (const [what, milliseconds] of await timeInvokes(personIn(`a:${number}`), opened, guest)) {
          taken.set(what, [...(taken.get(what) ?? []), milliseconds]);
        }
      }
    };
    await Promise.all(Array.from({ length: PEOPLE }, (_, number) => invokeAgainAndAgain(number)));
  } finally {
    await bot.kill();
    await directory.close();
    await teams.close();
    await database.drop();
  }
  say(`d. Answers while Graph takes ${SLOW_MS / 1000} s for each call: ${PEOPLE} people at once; ${load()}`);
  table([
    ['invoke', 'times', 'p50 ms', 'p99 ms'],
    ...[...taken].map(([what, times]) => [
      what,
      String(times.length),
      rounded(percentile(times, 50), 0),
      rounded(percentile(times, 99), 0),
    ]),
  ]);
  limits.most('99th percentile of all invokes, ms', percentile([...taken.values()].flat(), 99), ANSWERED_MS);
}

async function measureWatching(folder: string): Promise<void> {
  const [database, teams, directory] = await Promise.all([
    createDatabase('guestlist_bench'),
    startTeamsConnector(),
    startDirectoryProcess(folder, { latencyMs: 0, replicationDelayMs: 0, throttle: null }),
  ]);
  const key = randomBytes(32).toString('base64');
  const { bot } = await startGuestlistProcess(folder, {
    DATABASE_URL: database.url,
    GRAPH_BASE_URL: directory.url,
    LINK_ENCRYPTION_KEY: key,
    MAX_GUESTS_PER_REQUEST: String(PENDING),
  });
  try {
    const guests = Array.from({ length: PENDING }, (_, index) => `p${index}@a.co`);
    const target = contoso.groups.projectFalcon.displayName;
    await inviteWithGuestlist({ botUrl: bot.url, teams, database, guests, target, chat: 'a:bench' });
    await bot.kill();
    const before = await directory.control.counts();
    const { rounds } = await watchForADay(database, directory.url, key);
    const after = await directory.control.counts();
    const [reads, roundTrips] = [after.reads - before.reads, after.roundTrips - before.roundTrips];
    say();
    say(
      `   Watching ${PENDING} pending guests for their first day: ${rounds} rounds, ${roundTrips} round trips, ${reads} reads: ` +
        `${rounded(reads / PENDING, 2)} reads and ${rounded(roundTrips / PENDING, 3)} round trips a guest on that day; afterwards each is looked at once a day.`,
    );
  } finally {
    await bot.kill();
    await directory.close();
    await teams.close();
    await database.drop();
  }
}
