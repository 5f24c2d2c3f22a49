import { contoso } from '../../src/sandbox/directory/contoso';
import type { DirectoryCounts } from '../../src/sandbox/directory/control/report';
import { startTeamsConnector } from '../fakes/teams-connector';
import { startDirectoryProcess, type DirectoryProcess } from '../fleet/directory-process';
import { createDatabase } from '../fleet/postgres';
import { inviteWithCli } from './support/cli-for-microsoft365';
import { median, rounded } from './support/figures';
import { fewestWrites, graphAtScale, leastSeconds } from './support/graph-at-scale';
import { inviteInLoop } from './support/graph-loop';
import { inviteWithGuestlist } from './support/invite-with-guestlist';
import { Limits, load, say, table, type PartReport } from './support/report';
import { startGuestlistProcess } from './support/start-guestlist-process';

export interface InvitationsOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly sizes: readonly number[];
  /** How many times faster than Graph the directory is for 10,000 guests; as fast as Graph for fewer. */
  readonly scale: number;
}

interface Run {
  /** Graph's seconds. */
  readonly seconds: number;
  readonly counts: DirectoryCounts;
}

type Way = (
  directory: DirectoryProcess,
  guests: readonly string[],
  scale: number,
) => Promise<{ readonly seconds: number }>;

interface Row {
  readonly name: string;
  readonly guests: number;
  readonly scale: number;
  readonly kind: 'group' | 'team';
  /** Guests that were really invited; the time of the rest is extrapolated. */
  readonly tried: number;
  readonly isReplicating: boolean;
  readonly way: Way;
}

const { projectFalcon } = contoso.groups;
const { marketingLaunch } = contoso.teams;
/** From here on time is scaled. */
const MANY = 10_000;
const PACE_A_MINUTE = 60;
const SEQUENTIAL = 'loop, one after another';
const PARALLEL = 'loop, 16 at a time';

/** Part a: guests a minute and writes a guest, side by side with other ways to invite and with the least there can be. */
export async function measureInvitations(options: InvitationsOptions): Promise<PartReport> {
  const rows = options.sizes.flatMap((guests) => rowsFor(guests, options));
  const runs = new Map<Row, Run[]>(rows.map((row) => [row, []]));
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const row of rows) {
      if (round <= roundsOf(row, options)) runs.get(row)?.push(await measure(row, options.folder, round));
    }
  }
  return report(runs, options);
}

/** Ten minutes a round with so many: one. */
function roundsOf({ guests }: Row, { rounds }: InvitationsOptions): number {
  return guests >= MANY ? 1 : rounds;
}

function rowsFor(guests: number, { folder, scale: most }: InvitationsOptions): readonly Row[] {
  const scale = guests >= MANY ? most : 1;
  const base = { guests, scale, tried: guests, kind: 'group' as const, isReplicating: true };
  const loop = { ...base, isReplicating: false };
  return [
    { ...base, name: 'Guestlist', way: byGuestlist(folder, 'group') },
    { ...base, name: 'Guestlist', kind: 'team', way: byGuestlist(folder, 'team') },
    ...(guests === 1_000 ? [{ ...loop, name: SEQUENTIAL, tried: 100, way: byLoop(1) }] : []),
    ...(guests >= 1_000 ? [{ ...loop, name: PARALLEL, way: byLoop(16) }] : []),
    ...(guests === 100 ? [{ ...loop, name: 'CLI for Microsoft 365', tried: 5, way: byCli }] : []),
  ];
}

async function measure(row: Row, folder: string, round: number): Promise<Run> {
  const directory = await startDirectoryProcess(folder, graphAtScale(row.scale, row.isReplicating));
  const guests = Array.from({ length: row.tried }, (_, index) => `g${round}-${index}@a.co`);
  try {
    const { seconds } = await row.way(directory, guests, row.scale);
    const counts = await directory.control.counts();
    if (counts.memberships !== row.tried || counts.mails !== row.tried) {
      throw new Error(
        `${row.name}: ${counts.mails} mails and ${counts.memberships} members of ${row.tried} guests`,
      );
    }
    return { seconds: ((seconds * row.scale) / row.tried) * row.guests, counts };
  } finally {
    await directory.close();
  }
}

/** The review is not in it: it comes before the press whose work is measured. */
function byGuestlist(folder: string, kind: 'group' | 'team'): Way {
  return async (directory, guests, scale) => {
    const [database, teams] = await Promise.all([createDatabase('guestlist_bench'), startTeamsConnector()]);
    const { bot } = await startGuestlistProcess(folder, {
      DATABASE_URL: database.url,
      GRAPH_BASE_URL: directory.url,
      MAX_GUESTS_PER_REQUEST: String(guests.length),
      FLEET_TIME_SCALE: String(scale),
    });
    const target = (kind === 'group' ? projectFalcon : marketingLaunch).displayName;
    try {
      const asked = { botUrl: bot.url, teams, database, guests, target, chat: 'a:bench' };
      return { seconds: await inviteWithGuestlist(asked) };
    } finally {
      await bot.kill();
      await teams.close();
      await database.drop();
    }
  };
}

function byLoop(atOnce: number): Way {
  return (directory, guests, scale) =>
    timed(() => inviteInLoop({ graphUrl: directory.url, guests, groupId: projectFalcon.id, atOnce, scale }));
}

const byCli: Way = (directory, guests) => timed(() => inviteWithCli(directory.url, guests, projectFalcon.id));

async function timed(work: () => Promise<void>): Promise<{ readonly seconds: number }> {
  const began = performance.now();
  await work();
  return { seconds: (performance.now() - began) / 1000 };
}

function report(runs: ReadonlyMap<Row, readonly Run[]>, { scale }: InvitationsOptions): PartReport {
  say(`a. Invitations: every way in turn, round after round; medians; ${load()}`);
  say(
    `   Graph answers in 150–400 ms, takes 3,000 writes in 150 s, and knows a new guest after 2 s; ${MANY} guests at ${scale} times that speed.`,
  );
  say('   The loops and the CLI need not wait until a guest is known. "~" is extrapolated.');
  const seconds = (row: Row) => median((runs.get(row) ?? []).map((run) => run.seconds));
  const perGuest = (row: Row, count: 'writes' | 'roundTrips') =>
    median((runs.get(row) ?? []).map(({ counts }) => counts[count] / row.tried));
  const throttled = (row: Row) => median((runs.get(row) ?? []).map(({ counts }) => counts.throttled));
  const limit = (row: Row) => leastSeconds(row.guests, fewestWrites(row.guests, row.kind), 1);
  table([
    [
      'way',
      'target',
      'guests',
      'rounds',
      'seconds',
      'guests/min',
      'writes/guest',
      'round trips/guest',
      '429',
      'limit: seconds',
    ],
    ...[...runs.keys()].map((row) => [
      row.name,
      row.kind,
      String(row.guests),
      String(runs.get(row)?.length),
      `${row.tried < row.guests ? '~' : ''}${rounded(seconds(row), 1)}`,
      rounded((row.guests / seconds(row)) * 60, 0),
      rounded(perGuest(row, 'writes'), 3),
      rounded(perGuest(row, 'roundTrips'), 3),
      rounded(throttled(row), 0),
      rounded(limit(row), 1),
    ]),
  ]);
  say(
    `   With the pace of INVITES_PER_MINUTE=${PACE_A_MINUTE} on, 1,000 guests take ${rounded(1_000 / PACE_A_MINUTE, 1)} min (computed).`,
  );
  return judge([...runs.keys()], { seconds, perGuest, limit });
}

interface Figures {
  readonly seconds: (row: Row) => number;
  readonly perGuest: (row: Row, count: 'writes' | 'roundTrips') => number;
  readonly limit: (row: Row) => number;
}

function judge(rows: readonly Row[], { seconds, perGuest, limit }: Figures): PartReport {
  const limits = new Limits();
  const find = (name: string, guests: number, kind: 'group' | 'team' = 'group') =>
    rows.find((row) => row.name === name && row.guests === guests && row.kind === kind);
  for (const [kind, most] of [
    ['group', 1.1],
    ['team', 1.03],
  ] as const) {
    const row = find('Guestlist', 1_000, kind);
    if (row === undefined) continue;
    limits.most(`writes a guest, 1,000 into one ${kind}`, perGuest(row, 'writes'), most);
    limits.most(`time beside the limit, 1,000 into one ${kind}`, seconds(row) / limit(row), 1.15);
  }
  const many = find('Guestlist', MANY);
  if (many !== undefined) limits.most('time beside the limit, 10,000', seconds(many) / limit(many), 1.15);
  const ratios = [
    [SEQUENTIAL, 1_000, 5],
    [PARALLEL, MANY, 1.7],
  ] as const;
  for (const [name, guests, least] of ratios) {
    const [theirs, ours] = [find(name, guests), find('Guestlist', guests)];
    if (theirs === undefined || ours === undefined) continue;
    limits.least(`times faster than the ${name}, ${guests} guests`, seconds(theirs) / seconds(ours), least);
  }
  return limits;
}
