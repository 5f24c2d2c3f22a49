import { politePace } from '../../src/domain/watch-pace';
import { openPorts, startBot, type Ports } from '../../src/composition';
import { readConfig } from '../../src/config';
import { createSandboxTokens } from '../../src/sandbox/sandbox-tokens';
import { quietLogger } from '../fakes/quiet-logger';

/** When to die, counted in calls to the ledger and to what writes in the directory, from the moment it is told. */
export interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

let death: Death | null = null;
let calls = 0;

/** The ports unchanged, but for a death by SIGKILL before or after the n-th call. */
function deadly<T extends object>(port: T): T {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        const isFatal = death !== null && ++calls === death.at;
        if (isFatal && death?.when === 'before') process.kill(process.pid, 'SIGKILL');
        const answer: unknown = await Reflect.apply(member, target, args);
        if (isFatal) process.kill(process.pid, 'SIGKILL');
        return answer;
      };
    },
  });
}

function deadlyPorts(ports: Ports): Ports {
  const { storage, workDirectory } = ports;
  return {
    ...ports,
    storage: { ...storage, ledger: deadly(storage.ledger), work: deadly(storage.work) },
    workDirectory: {
      async as(requester) {
        const mine = await workDirectory.as(requester);
        return { ...mine, access: deadly(mine.access), invitations: deadly(mine.invitations) };
      },
    },
  };
}

async function main(): Promise<void> {
  const config = readConfig({ ...process.env });
  const ports = await openPorts({
    config,
    graphBaseUrl: String(process.env['GRAPH_BASE_URL']),
    tokens: createSandboxTokens(),
    logger: quietLogger,
  });
  const bot = await startBot(deadlyPorts(ports), config, {
    host: '127.0.0.1',
    registration: null,
    signIn: null,
    pages: [],
    tab: null,
    hasTypeahead: true,
    editGap: 50,
    watch: { everySeconds: 3_600, pace: politePace },
    rules: { tenantIds: null, acceptsServiceUrl: ({ hostname }) => hostname === '127.0.0.1' },
  });
  process.on('message', (message: Death) => {
    death = message;
    calls = 0;
    process.send?.('armed');
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url: bot.url });
}

void main();
