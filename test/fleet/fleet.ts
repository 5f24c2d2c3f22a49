import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBotProcess, type BotProcess } from './start-bot-process';

export interface FleetOptions {
  readonly folder: string;
  readonly processes: number;
  /** Beside what every bot of a fleet gets. */
  readonly env: Readonly<Record<string, string>>;
  /** Name of the logs' folder below test-output. */
  readonly name: string;
  /** Node's options for the bot with this number. */
  readonly execArgvOf?: (number: number) => readonly string[];
}

/** Several bots on one store. */
export interface Fleet {
  /** By number; null while one is being started anew. */
  readonly bots: readonly (BotProcess | null)[];
  /** Origin of a bot that was started; who asks it may still find it dead or frozen. */
  someUrl(): string;
  /** `kill -9`, and start another in its place. */
  replace(number: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { folder, processes, name, execArgvOf = () => [] } = options;
  const logs = join(__dirname.replace(/\/test\/fleet$/, ''), 'test-output', name);
  mkdirSync(logs, { recursive: true });
  const env = {
    PORT: '0',
    LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    MAX_INVITATIONS_PER_DAY: '100000',
    SEND_HOLD_SECONDS: '0',
    INVITES_PER_MINUTE: '0',
    ...options.env,
  };
  const start = (number: number) =>
    startBotProcess({
      folder,
      env,
      logFile: join(logs, `bot-${number}.log`),
      execArgv: execArgvOf(number),
    });
  const numbers = Array.from({ length: processes }, (_, number) => number);
  const starts = await Promise.allSettled(numbers.map(start));
  const bots: (BotProcess | null)[] = starts.map((one) => (one.status === 'fulfilled' ? one.value : null));
  const failure = starts.find((one) => one.status === 'rejected');
  if (failure !== undefined) {
    await Promise.all(bots.map(async (bot) => bot?.kill()));
    throw failure.reason;
  }
  let last = 0;
  return {
    bots,
    someUrl() {
      const alive = bots.filter((bot) => bot !== null);
      last += 1;
      return alive[last % alive.length]?.url ?? '';
    },
    async replace(number) {
      const bot = bots[number];
      if (!bot) return;
      bots[number] = null;
      await bot.kill();
      bots[number] = await start(number);
    },
    async stop() {
      await Promise.all(
        bots.map(async (bot) => {
          bot?.thaw();
          await bot?.kill();
        }),
      );
    },
  };
}
