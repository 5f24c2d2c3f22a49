import { contoso } from '../../src/sandbox/directory/contoso';
import { startTeamsConnector } from '../fakes/teams-connector';
import { startDirectoryProcess } from '../fleet/directory-process';
import { createDatabase } from '../fleet/postgres';
import { median, rounded } from './support/figures';
import { graphAtScale } from './support/graph-at-scale';
import { reviewed } from './support/invite-with-guestlist';
import { postTurns, type TurnsMeasured } from './support/post-turns';
import { Limits, load, say, type PartReport } from './support/report';
import { startBenchBot } from './support/start-bench-bot';
import { startGuestlistProcess } from './support/start-guestlist-process';
import type { TurnsOptions } from './turns';

const GUESTS = 10_000;
const CONNECTIONS = 32;
const P99_MS = 100;

/** Part f: how soon people are answered by the one process that carries out ten thousand invitations at Graph's own speed. */
export async function measureBusyTurns({ folder, rounds, seconds }: TurnsOptions): Promise<PartReport> {
  const [database, teams, directory, connector] = await Promise.all([
    createDatabase('guestlist_bench'),
    startTeamsConnector(),
    startDirectoryProcess(folder, graphAtScale(1)),
    startBenchBot('connector'),
  ]);
  const { bot } = await startGuestlistProcess(folder, {
    DATABASE_URL: database.url,
    GRAPH_BASE_URL: directory.url,
    MAX_GUESTS_PER_REQUEST: String(GUESTS),
  });
  const measured: TurnsMeasured[] = [];
  try {
    const guests = Array.from({ length: GUESTS }, (_, index) => `b${index}@a.co`);
    const target = contoso.groups.projectFalcon.displayName;
    const send = await reviewed({ botUrl: bot.url, teams, database, guests, target, chat: 'a:busy' });
    await send();
    for (let round = 0; round <= rounds; round += 1) {
      const turns = await postTurns({
        ...{ botUrl: bot.url, connectorUrl: connector.url, text: 'help' },
        ...{ connections: CONNECTIONS, seconds },
      });
      if (round > 0) measured.push(turns);
    }
    const { invitations } = await directory.control.counts();
    if (invitations === GUESTS) throw new Error('The job had ended before the last turn was measured');
    say(
      `f. Help turns while ${GUESTS} guests are under way: ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s; medians; ${load()}`,
    );
    const p99 = median(measured.map((turns) => turns.p99));
    say(
      `   ${rounded(median(measured.map(({ perSecond }) => perSecond)), 0)} turns/s, p50 ${rounded(median(measured.map(({ p50 }) => p50)), 0)} ms, p99 ${rounded(p99, 0)} ms, ${invitations} guests invited meanwhile`,
    );
    const limits = new Limits();
    limits.most('p99 of help turns beside the job, ms', p99, P99_MS);
    return limits;
  } finally {
    await bot.kill();
    await connector.stop();
    await directory.close();
    await teams.close();
    await database.drop();
  }
}
