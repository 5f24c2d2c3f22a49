import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory, type RunningDirectory } from '../../src/sandbox/directory/start-directory';
import { allScopes, coreScopes } from '../../src/sandbox/sandbox-tokens';
import type { Finding } from '../../src/operate/check-tenant/finding';
import { startTeamsConnector, type TeamsConnector } from '../fakes/teams-connector';
import { standInApp } from '../stand-in/start-production-bot';
import { startStandIn, type StandIn } from '../stand-in/start-stand-in';

const DOMAIN = 'guestlist.contoso.com';

describe('check-tenant', () => {
  let directory: RunningDirectory;
  let teams: TeamsConnector;
  let standIn: StandIn;
  beforeAll(async () => {
    directory = await startDirectory({ replicationDelayMs: 0 });
    teams = await startTeamsConnector();
  });
  afterAll(async () => {
    await directory.close();
    await teams.close();
  });
  afterEach(() => standIn.close());

  const standInWith = async (scopes: readonly string[]) => {
    standIn = await startStandIn({
      app: standInApp,
      connectionName: 'guestlist',
      domain: DOMAIN,
      scopes,
      directoryUrl: directory.url,
      teams,
    });
    standIn.entra.browserPerson = { id: contoso.people.max.id, teamsUserId: '29:max' };
  };

  const check = async (env: Readonly<Record<string, string>> = {}) => {
    const child = fork(join(__dirname, '../stand-in/run-check-tenant.ts'), {
      execArgv: ['--import', 'tsx'],
      env: {
        PATH: process.env['PATH'],
        NODE_EXTRA_CA_CERTS: standIn.caFile,
        DATA_DIR: '/nowhere',
        LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
        MicrosoftAppId: standInApp.clientId,
        MicrosoftAppTenantId: standInApp.tenantId,
        MicrosoftAppPassword: standInApp.secret,
        OAUTH_CONNECTION_NAME: 'guestlist',
        BOT_DOMAIN: DOMAIN,
        ...env,
      },
    });
    const findings: Finding[] = [];
    const prompts: string[] = [];
    child.on('message', (message: Finding | { prompt: string }) => {
      if ('prompt' in message) prompts.push(message.prompt);
      else findings.push(message);
    });
    const ended = once(child, 'exit');
    child.send(standIn.cloud);
    await ended;
    const verdictOf = (subject: string) => findings.find((finding) => finding.subject.startsWith(subject));
    return { findings, prompts, verdictOf };
  };

  test('a tenant where all is well: everything good, and no write was made', async () => {
    await standInWith(allScopes);
    const { findings, prompts } = await check();
    expect(findings.map(({ subject, verdict, says }) => `${verdict} ${subject}: ${says}`)).toEqual([
      'good The app itself: signs in with its secret',
      `good OAuth connection "guestlist": silent sign-in for api://${DOMAIN}/botid-${standInApp.clientId}`,
      'good Sign-in of a member: a token for our own API was issued',
      `good Audience of the token: ${standInApp.clientId}, version 2, access_as_user`,
      expect.stringContaining('good Consent, tier "core"'),
      expect.stringContaining('good Consent, tier "checks"'),
      expect.stringContaining('good Consent, tier "apps by group"'),
      'good Guest invite settings: members may invite guests',
      expect.stringContaining('good Allowed and blocked domains'),
      'good Guests in Microsoft 365 groups and teams: allowed',
      'good Pre-authorised Teams clients: Teams signs people in silently',
      'good Accounts and token version: this tenant alone, tokens of version 2',
      'good Addresses of the app registration: Application ID URI and redirect URIs are there',
    ]);
    expect(prompts).toEqual([expect.stringContaining('enter ABCD-1234')]);
    expect((await createDirectoryControl(directory.url).state()).writes).toEqual([]);
  });

  test('with the core permissions alone it says what people do without', async () => {
    await standInWith(coreScopes);
    const { findings, verdictOf } = await check();
    expect(findings.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
    expect(verdictOf('Consent, tier "checks"')).toMatchObject({
      verdict: 'open',
      says: expect.stringContaining('missing: User.Read.All') as string,
    });
    expect(verdictOf('Guest invite settings')?.verdict).toBe('open');
    expect(verdictOf('App registration')?.verdict).toBe('open');
  });

  interface Spoiled {
    readonly subject: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly spoil?: () => unknown;
  }
  const max = contoso.people.max.id;
  const spoiled: Readonly<Record<string, Spoiled>> = {
    'a wrong secret': {
      subject: 'The app itself',
      env: { MicrosoftAppPassword: 'Zr8Q~another-secret-of-forty-characters--' },
    },
    'an expired secret': {
      subject: 'The app itself',
      spoil: () => standIn.entra.refused.set('app', 'secretExpired'),
    },
    'a connection of another name': { subject: 'OAuth connection', env: { OAUTH_CONNECTION_NAME: 'other' } },
    'a connection for another domain': {
      subject: 'OAuth connection',
      env: { BOT_DOMAIN: 'other.contoso.com' },
    },
    'a sign-in that conditional access blocks': {
      subject: 'Sign-in of a member',
      spoil: () => standIn.entra.refused.set(max, 'conditionalAccess'),
    },
    'no consent': {
      subject: 'Acting on behalf',
      spoil: () => standIn.entra.refused.set(max, 'consentMissing'),
    },
    'clients that are not pre-authorised': {
      subject: 'Pre-authorised',
      spoil: () => standIn.registration.api.preAuthorizedApplications.pop(),
    },
    'tokens of version 1': {
      subject: 'Accounts and token version',
      spoil: () => (standIn.registration.api.requestedAccessTokenVersion = null),
    },
    'an app open to every tenant': {
      subject: 'Accounts and token version',
      spoil: () => (standIn.registration.signInAudience = 'AzureADMultipleOrgs'),
    },
    'a missing redirect address': {
      subject: 'Addresses',
      spoil: () => standIn.registration.web.redirectUris.pop(),
    },
  };

  test.each(Object.entries(spoiled))('%s is BAD, with its fix', async (_name, { subject, env, spoil }) => {
    await standInWith(allScopes);
    spoil?.();
    const { verdictOf } = await check(env);
    expect(verdictOf(subject)).toMatchObject({
      verdict: 'bad',
      fix: expect.stringMatching(/\w{3}/) as string,
    });
  });

  test('a tenant that lets nobody invite is BAD', async () => {
    await standInWith(allScopes);
    const control = createDirectoryControl(directory.url);
    await control.change({ allowInvitesFrom: 'none' });
    const { verdictOf } = await check();
    expect(verdictOf('Guest invite settings')).toMatchObject({
      verdict: 'bad',
      says: 'nobody may invite guests',
    });
  });
});
