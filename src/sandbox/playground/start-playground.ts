import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

const START_LIMIT_MS = 30_000;
const END_LIMIT_MS = 5_000;
const PEOPLE_FILE = join(__dirname, 'people.yml');
const PRELOADS = ['listen-on-loopback.cjs', 'end-with-parent.cjs'].map((file) => join(__dirname, file));
/** What it needs to run and to open a browser; no proxy, no credential and no NODE_OPTIONS of ours reaches it. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'DISPLAY',
  'WAYLAND_DISPLAY',
];

export interface PlaygroundOptions {
  /** The bot's messaging endpoint, such as `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string;
  /** Taken when it is free; any free port otherwise. */
  readonly port?: number;
  /** People and places in the Playground's own YAML format; the fictitious tenant's by default. */
  readonly peopleFile?: string;
  readonly openBrowser?: boolean;
}

export interface Playground {
  readonly url: string;
  readonly pid: number;
  /** Resolves with a sentence when the Playground has ended, whoever ended it. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/** Starts the Microsoft 365 Agents Playground on 127.0.0.1, without telemetry; rejects with the reason if it does not answer within 30 seconds. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  // Its log holds whole activities with people's data, so it lives in a folder that goes when the Playground does.
  const folder = await mkdtemp(join(tmpdir(), 'guestlist-playground-'));
  const child = spawn(process.execPath, commandLine(options), {
    cwd: folder,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`The Playground could not be started: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      resolve(`The Playground ended (${signal ?? `exit code ${String(code)}`}).`);
    });
  });
  const deadline = new AbortController();
  try {
    const url = await Promise.race([
      answeringUrl(child, deadline.signal),
      exited.then(async (ending) => fail(ending, folder)),
      delay(START_LIMIT_MS, undefined, { signal: deadline.signal }).then(() =>
        fail(`The Playground did not answer within ${START_LIMIT_MS / 1000} seconds.`, folder),
      ),
    ]);
    const ended = exited.finally(() => rm(folder, { recursive: true, force: true }));
    return { url, pid: child.pid ?? 0, ended, close: () => end(child, ended) };
  } catch (error) {
    await end(child, exited);
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    deadline.abort();
  }
}

function commandLine({ botUrl, port }: PlaygroundOptions): string[] {
  const preloads = PRELOADS.flatMap((file) => ['--require', file]);
  const cli = require.resolve('@microsoft/m365agentsplayground/cli.js');
  return [...preloads, cli, '-e', botUrl, '-c', 'msteams', '-p', String(port ?? 0), '--disable-telemetry'];
}

function environment({ peopleFile, openBrowser }: PlaygroundOptions): NodeJS.ProcessEnv {
  const passedOn = PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return {
    ...(Object.fromEntries(passedOn) as NodeJS.ProcessEnv),
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1', // the part of its telemetry that --disable-telemetry leaves on
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: peopleFile ?? PEOPLE_FILE,
    ...(openBrowser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
  };
}

/** The port it got stands in its output only; it reads the people file after that, so the first answer counts. */
async function answeringUrl({ stdout }: ChildProcess, signal: AbortSignal): Promise<string> {
  if (!stdout) throw new Error('The Playground was started without an output to read its port from.');
  for await (const line of createInterface({ input: stdout })) {
    const port = /^Listening on (\d+)$/.exec(line)?.[1];
    if (!port) continue;
    const url = `http://127.0.0.1:${port}`;
    while (!(await answers(url))) await delay(50, undefined, { signal });
    return url;
  }
  return new Promise<never>(() => undefined); // its output closed: the end of the process says why
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await (await fetch(`${url}/_debug/ping`)).text()) === 'pong';
  } catch {
    return false; // not listening yet
  }
}

async function fail(sentence: string, folder: string): Promise<never> {
  const log = await readFile(join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8').catch(() => '');
  const reason = /Reason: (.*?)(?:\\+n|$)/m.exec(log)?.[1]?.replaceAll('\\', '');
  throw new Error(reason ? `${sentence} ${reason}` : sentence);
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const stubborn = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
  await ended;
  clearTimeout(stubborn);
}
