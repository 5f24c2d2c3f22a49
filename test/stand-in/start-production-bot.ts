import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory } from '../../src/sandbox/directory/start-directory';
import { allScopes } from '../../src/sandbox/sandbox-tokens';
import { Person } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';
import { freshDataDir } from '../storage/fresh-data-dir';
import { startStandIn } from './start-stand-in';
import type { StandInApp } from './entra';

const CONNECTION = 'guestlist';
const DOMAIN = 'guestlist.contoso.com';

export const standInApp: StandInApp = {
  tenantId: contoso.tenant.id,
  clientId: 'a1000000-0000-4000-8000-00000000b07a',
  secret: 'Zr8Q~stand-in-secret-of-forty-characters',
  certificate: null,
  managedIdentity: null,
};

export interface ProductionOptions {
  readonly scopes?: readonly string[];
  readonly app?: Partial<StandInApp>;
  readonly holdSeconds?: number;
  /** Instead of the client secret. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The production composition in a process of its own, with verified tokens throughout, and people who chat. */
export async function startProductionBot({
  scopes = allScopes,
  app = {},
  holdSeconds = 0,
  env,
}: ProductionOptions = {}) {
  const directory = await startDirectory({ replicationDelayMs: 0 });
  const teams = await startTeamsConnector();
  const dataDir = await freshDataDir();
  const standIn = await startStandIn({
    app: { ...standInApp, ...app },
    connectionName: CONNECTION,
    domain: DOMAIN,
    scopes,
    directoryUrl: directory.url,
    teams,
  });
  const settings = {
    PATH: process.env['PATH'],
    NODE_EXTRA_CA_CERTS: standIn.caFile,
    HOST: '127.0.0.1',
    PORT: '0',
    OPERATOR_PORT: '0',
    DATA_DIR: dataDir,
    LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    MicrosoftAppId: standInApp.clientId,
    MicrosoftAppTenantId: standInApp.tenantId,
    OAUTH_CONNECTION_NAME: CONNECTION,
    BOT_DOMAIN: DOMAIN,
    SEND_HOLD_SECONDS: String(holdSeconds),
    ...(env ?? { MicrosoftAppPassword: standInApp.secret }),
  };
  const start = (script: string, words: readonly string[] = []) =>
    fork(join(__dirname, script), [...words], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: settings,
    });
  const child = start('production-bot.ts');
  const said: string[] = [];
  child.stdout?.on('data', (chunk) => said.push(String(chunk)));
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'exit');
  child.send(standIn.cloud);
  const [ready] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error(`The bot ended:\n${said.join('')}`))),
  ])) as [{ url: string; operatorUrl: string }];

  const activityToken = async (claims: object = {}, seconds?: number) =>
    `Bearer ${await standIn.framework.sign({ ...standIn.activityClaims(), ...claims }, seconds)}`;

  const person = (who: { id: string; displayName: string }, authorization = () => activityToken()) =>
    new Person(ready.url, teams, {
      id: who.id,
      name: who.displayName,
      tenantId: contoso.tenant.id,
      serviceUrl: standIn.serviceUrl,
      authorization,
    });
  /** As Entra and Teams know this person. */
  const known = (who: { id: string }) => ({ id: who.id, teamsUserId: `29:${who.id}` });

  /** What Teams does by itself when it is given a sign-in card. */
  const exchange = async (one: Person, who: { id: string }, token?: string) => {
    const { id } = signInCardIn(one).tokenExchangeResource ?? { id: 'none' };
    const value = {
      id,
      connectionName: CONNECTION,
      token: token ?? (await standIn.entra.userToken(known(who))),
    };
    return one.invoke('signin/tokenExchange', value);
  };

  /** One of the operator's commands, in a process of its own with the bot's settings. */
  const operate = async (...words: readonly string[]) => {
    const command = start('run-operator-command.ts', words);
    const [out, err] = [textOf(command.stdout), textOf(command.stderr)];
    const exited = once(command, 'exit');
    command.send(standIn.cloud);
    const [status] = (await exited) as [number | null];
    return { status, out: await out, err: await err };
  };

  return {
    ...standIn,
    operate,
    standIn,
    url: ready.url,
    operatorUrl: ready.operatorUrl,
    teams,
    directory,
    control: createDirectoryControl(directory.url),
    /** Everything the process wrote. */
    said: () => said.join(''),
    activityToken,
    person,
    known,
    exchange,
    /** What Entra's page redirects the browser to. */
    authorize: (query: URLSearchParams) =>
      new URL(standIn.entra.authorize(query).headers?.['location'] ?? ''),
    /** A person who has signed in, silently and before the first word. */
    async signedIn(who: { id: string; displayName: string }) {
      const one = person(who);
      await one.type('invite');
      if (hasSignInCard(one)) await exchange(one, who);
      await one.waitFor('Review');
      return one;
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
      await standIn.close();
      await directory.close();
      await teams.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function textOf(stream: Readable | null): Promise<string> {
  return stream === null ? Promise.resolve('') : text(stream);
}

export interface SignInCard {
  readonly text: string;
  readonly connectionName: string;
  readonly buttons: readonly { readonly type: string; readonly title: string; readonly value: string }[];
  readonly tokenExchangeResource?: { readonly id: string; readonly uri: string };
}

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';

function hasSignInCard(person: Person): boolean {
  return person.newest().activity.attachments?.[0]?.contentType === OAUTH_CARD;
}

/** The sign-in card that the chat shows last. */
export function signInCardIn(person: Person): SignInCard {
  const [card] = person.newest().activity.attachments ?? [];
  if (card?.contentType !== OAUTH_CARD) {
    throw new Error(`There is no sign-in card; the chat shows:\n${person.text()}`);
  }
  return card.content as SignInCard;
}

export type ProductionBot = Awaited<ReturnType<typeof startProductionBot>>;
