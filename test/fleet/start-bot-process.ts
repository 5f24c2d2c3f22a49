import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';

export interface BotProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves once the process has gone, however it ended. */
  readonly ended: Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** As an orchestrator ends it. */
  stop(): Promise<void>;
}

export interface BotProcessOptions {
  /** Where the compiled bot lies. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it says goes there. */
  readonly logFile: string;
  /** Node's own options. */
  readonly execArgv?: readonly string[];
}

export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const { folder, env, logFile, execArgv = [] } = options;
  const log = openSync(logFile, 'a');
  const child: ChildProcess = fork(join(folder, 'test/fleet/bot-process.js'), {
    execArgv: [...execArgv],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = once(child, 'exit').then(() => undefined);
  const started = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  if (started === null) throw new Error(`A bot did not start; ${logFile} says why`);
  const [{ url }] = started as [{ readonly url: string }];
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    pid: child.pid ?? 0,
    ended,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => {
      child.kill('SIGSTOP');
    },
    thaw: () => {
      child.kill('SIGCONT');
    },
  };
}
