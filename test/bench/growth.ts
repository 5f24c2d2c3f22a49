import { contoso } from '../../src/sandbox/directory/contoso';
import { Person } from '../fakes/person';
import { startTeamsConnector, type TeamsConnector } from '../fakes/teams-connector';
import { memoryOf } from '../fleet/cpu-of';
import { startDirectoryProcess, type DirectoryProcess } from '../fleet/directory-process';
import { createDatabase, type OwnDatabase } from '../fleet/postgres';
import type { BotProcess } from '../fleet/start-bot-process';
import { median, rounded } from './support/figures';
import { fillLedger } from './support/fill-ledger';
import { graphAtScale } from './support/graph-at-scale';
import { inviteWithGuestlist, reviewed } from './support/invite-with-guestlist';
import { Limits, load, say, table, type PartReport } from './support/report';
import { startGuestlistProcess } from './support/start-guestlist-process';

export interface GrowthOptions {
  readonly folder: string;
  readonly rounds: number;
}

interface Grown {
  readonly items: number;
  readonly database: OwnDatabase;
  readonly bot: BotProcess;
  readonly startMilliseconds: number;
  readonly status: number[];
  readonly help: number[];
  readonly perItem: number[];
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const TURNS = 40;
const GUESTS = 100;
const FLAT = 1.2;
const BUSY_GUESTS = 5_000;

/** Part c: what a growing ledger costs, a store for each size and all of them measured in turn; and one guest beside five thousand. */
export async function measureGrowth({ folder, rounds }: GrowthOptions): Promise<PartReport> {
  const limits = new Limits();
  const teams = await startTeamsConnector();
  const directory = await startDirectoryProcess(folder, {
    latencyMs: 0,
    replicationDelayMs: 0,
    throttle: null,
  });
  const grown: Grown[] = [];
  try {
    for (const items of SIZES) grown.push(await grow(items, { folder, teams, directory }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const one of grown) await measureOne(one, { teams, round });
    }
    reportGrowth(grown, rounds, limits);
  } finally {
    for (const { bot, database } of grown) {
      await bot.kill();
      await database.drop();
    }
    await directory.close();
  }
  await measureFairness(folder, teams, limits);
  await teams.close();
  return limits;
}

interface Around {
  readonly folder: string;
  readonly teams: TeamsConnector;
  readonly directory: DirectoryProcess;
}

async function grow(items: number, { folder, teams, directory }: Around): Promise<Grown> {
  const database = await createDatabase('guestlist_bench');
  const env = { DATABASE_URL: database.url, GRAPH_BASE_URL: directory.url };
  const first = await startGuestlistProcess(folder, env);
  await inviteWithGuestlist({
    ...{ botUrl: first.bot.url, teams, database, guests: [`model${items}@a.co`] },
    ...{ target: contoso.groups.projectFalcon.displayName, chat: `a:model-${items}` },
  });
  await first.bot.kill();
  await fillLedger(database, items);
  const { bot, startMilliseconds } = await startGuestlistProcess(folder, env);
  return { items, database, bot, startMilliseconds, status: [], help: [], perItem: [] };
}

/** Round 0 warms up and does not count. */
async function measureOne(
  { items, database, bot, status, help, perItem }: Grown,
  { teams, round }: { readonly teams: TeamsConnector; readonly round: number },
): Promise<void> {
  const { id, displayName: name } = contoso.people.olivia;
  const chat = `a:growth-${items}`;
  const person = new Person(bot.url, teams, { id, name, tenantId: contoso.tenant.id, chat });
  const turn = async (text: string): Promise<number> => {
    const began = performance.now();
    await person.post({ type: 'message', text, textFormat: 'plain' });
    return performance.now() - began;
  };
  for (const [text, into] of [
    ['status', status],
    ['help', help],
  ] as const) {
    const taken: number[] = [];
    for (let number = 0; number < TURNS; number += 1) taken.push(await turn(text));
    if (round > 0) into.push(median(taken));
  }
  const guests = Array.from({ length: GUESTS }, (_, index) => `r${round}-${items}-${index}@a.co`);
  const target = contoso.groups.projectFalcon.displayName;
  const asked = { botUrl: bot.url, teams, database, guests, target, chat: `a:items-${items}-${round}` };
  const seconds = await inviteWithGuestlist(asked);
  if (round > 0) perItem.push((seconds * 1000) / GUESTS);
}

function reportGrowth(grown: readonly Grown[], rounds: number, limits: Limits): void {
  say(
    `c. A growing ledger: ${rounds} rounds, every size in turn; medians; 1,000 guests a requester; ${load()}`,
  );
  table([
    ['items', 'status ms', 'help ms', 'ms per item', 'memory MB', 'start ms'],
    ...grown.map(({ items, status, help, perItem, bot, startMilliseconds }) => [
      rounded(items, 0),
      rounded(median(status)),
      rounded(median(help)),
      rounded(median(perItem)),
      rounded(memoryOf(bot.pid) ?? Number.NaN, 0),
      rounded(startMilliseconds, 0),
    ]),
  ]);
  const [smallest, largest] = [grown[0], grown.at(-1)];
  if (smallest === undefined || largest === undefined) return;
  const ratio = (of: 'status' | 'perItem') =>
    median(largest[of].map((figure, round) => figure / (smallest[of][round] ?? Number.NaN)));
  limits.most('status with 10⁶ items beside 10³', ratio('status'), FLAT);
  limits.most('time per item with 10⁶ items beside 10³', ratio('perItem'), FLAT);
}

/** One guest of somebody else, alone and while five thousand are under way at Graph's own speed. */
async function measureFairness(folder: string, teams: TeamsConnector, limits: Limits): Promise<void> {
  const database = await createDatabase('guestlist_bench');
  const directory = await startDirectoryProcess(folder, graphAtScale(1));
  const { bot } = await startGuestlistProcess(folder, {
    DATABASE_URL: database.url,
    GRAPH_BASE_URL: directory.url,
    MAX_GUESTS_PER_REQUEST: String(BUSY_GUESTS),
  });
  const around = { botUrl: bot.url, teams, database, target: contoso.groups.projectFalcon.displayName };
  const one = (name: string) =>
    inviteWithGuestlist({
      ...around,
      requester: contoso.people.ingrid,
      guests: [`${name}@a.co`],
      chat: `a:${name}`,
    });
  const times = async (name: string): Promise<number> => {
    const taken: number[] = [];
    for (let number = 0; number < 5; number += 1) taken.push(await one(`${name}${number}`));
    return median(taken);
  };
  try {
    const idle = await times('idle');
    const guests = Array.from({ length: BUSY_GUESTS }, (_, index) => `busy${index}@a.co`);
    const send = await reviewed({ ...around, guests, chat: 'a:busy' });
    await send();
    const busy = await times('beside');
    say();
    say(
      `   One guest alone: ${rounded(idle, 1)} s; while ${BUSY_GUESTS} are under way: ${rounded(busy, 1)} s (medians of 5)`,
    );
    limits.most('one guest beside 5,000, beside one alone', busy / idle, 2);
  } finally {
    await bot.kill();
    await directory.close();
    await database.drop();
  }
}
