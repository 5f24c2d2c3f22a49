import { rmSync } from 'node:fs';
import { startDirectoryProcess } from '../fleet/directory-process';
import { cpuOf } from '../fleet/cpu-of';
import { createDatabase } from '../fleet/postgres';
import { freshDataDir } from '../storage/fresh-data-dir';
import { median, rounded } from './support/figures';
import { postTurns, type TurnsMeasured } from './support/post-turns';
import { Limits, load, say, table, type PartReport } from './support/report';
import { startBenchBot } from './support/start-bench-bot';
import { startGuestlistProcess } from './support/start-guestlist-process';

export interface TurnsOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly seconds: number;
}

interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly text: string;
}

interface Measured extends TurnsMeasured {
  /** Milliseconds of processor time for a turn; NaN where the system does not tell. */
  readonly cpu: number;
}

const CONNECTIONS = 32;
const BARE = 'echo bot, botbuilder';

/** Part b: how many turns a second Guestlist answers, beside bots that only echo; every bot in turn, round after round. */
export async function measureTurns({ folder, rounds, seconds }: TurnsOptions): Promise<PartReport> {
  const dataDir = await freshDataDir();
  const database = await createDatabase('guestlist_bench');
  const directory = await startDirectoryProcess(folder, {
    latencyMs: 0,
    replicationDelayMs: 0,
    throttle: null,
  });
  const connector = await startBenchBot('connector');
  const [bare, agents, teams] = await Promise.all(
    ['echo-botbuilder', 'echo-agents', 'echo-teams'].map(startBenchBot),
  );
  const graph = { GRAPH_BASE_URL: directory.url };
  const embedded = await startGuestlistProcess(folder, { ...graph, DATA_DIR: dataDir });
  const distributed = await startGuestlistProcess(folder, { ...graph, DATABASE_URL: database.url });
  const own = { help: 'help', review: 'invite ann@fabrikam.com to Project Falcon' };
  const contenders: readonly Contender[] = [
    { name: BARE, ...bare!, text: own.help },
    { name: 'echo bot, Microsoft 365 Agents SDK', ...agents!, text: own.help },
    { name: 'echo bot, Teams SDK', ...teams!, text: own.help },
    { name: 'Guestlist, help (embedded store)', ...embedded.bot, text: own.help },
    { name: 'Guestlist, help (PostgreSQL)', ...distributed.bot, text: own.help },
    { name: 'Guestlist, review (PostgreSQL)', ...distributed.bot, text: own.review },
  ];
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  try {
    // The first round warms all of them up and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { name, url, pid, text } of contenders) {
        const asked = { botUrl: url, connectorUrl: connector.url, text, connections: CONNECTIONS, seconds };
        const before = cpuOf(pid) ?? Number.NaN;
        const turns = await postTurns(asked);
        const cpu = (((cpuOf(pid) ?? Number.NaN) - before) * 1000) / (turns.perSecond * seconds);
        if (round > 0) measured.get(name)?.push({ ...turns, cpu });
      }
    }
  } finally {
    for (const one of [bare, agents, teams, connector]) await one?.stop();
    await embedded.bot.kill();
    await distributed.bot.kill();
    await directory.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return report(measured, rounds, seconds);
}

function report(
  measured: ReadonlyMap<string, readonly Measured[]>,
  rounds: number,
  seconds: number,
): PartReport {
  say(
    `b. Turns: ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s each, in turn; medians; ${load()}`,
  );
  const bare = measured.get(BARE) ?? [];
  const ratios = new Map(
    [...measured].map(([name, rows]) => [
      name,
      median(rows.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? Number.NaN))),
    ]),
  );
  table([
    ['bot', 'turns/s', 'ratio', 'CPU ms/turn', 'p50 ms', 'p99 ms', 'failed'],
    ...[...measured].map(([name, rows]) => [
      name,
      rounded(median(rows.map(({ perSecond }) => perSecond)), 0),
      rounded(ratios.get(name) ?? Number.NaN),
      rounded(median(rows.map(({ cpu }) => cpu))),
      rounded(median(rows.map(({ p50 }) => p50)), 0),
      rounded(median(rows.map(({ p99 }) => p99)), 0),
      String(rows.reduce((sum, { failed }) => sum + failed, 0)),
    ]),
  ]);
  const limits = new Limits();
  for (const store of ['embedded store', 'PostgreSQL']) {
    const name = `Guestlist, help (${store})`;
    limits.least(`${name} beside the bare echo bot`, ratios.get(name) ?? 0, 0.8);
  }
  return limits;
}
