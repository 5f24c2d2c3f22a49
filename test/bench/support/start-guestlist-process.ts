import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBotProcess, type BotProcess } from '../../fleet/start-bot-process';

export interface MeasuredBot {
  readonly bot: BotProcess;
  readonly startMilliseconds: number;
}

/** Guestlist in a process of its own, on the store that `env` names. */
export async function startGuestlistProcess(
  folder: string,
  env: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<MeasuredBot> {
  const logs = join(__dirname, '../../../test-output/bench');
  mkdirSync(logs, { recursive: true });
  const began = performance.now();
  const bot = await startBotProcess({
    folder,
    env: {
      PORT: '0',
      LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      MAX_INVITATIONS_PER_DAY: '100000',
      SEND_HOLD_SECONDS: '0',
      INVITES_PER_MINUTE: '0',
      NODE_ENV: 'development',
      ...env,
    },
    logFile: join(logs, 'guestlist.log'),
    execArgv,
  });
  return { bot, startMilliseconds: performance.now() - began };
}
