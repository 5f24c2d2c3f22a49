import { mkdtempSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { CLOUDS } from '../src/clouds';
import { ConfigError } from '../src/config';
import { readProductionConfig } from '../src/production-config';

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
const least = {
  LINK_ENCRYPTION_KEY: key,
  DATA_DIR: '/var/lib/guestlist',
  MicrosoftAppId: 'A1000000-0000-4000-8000-00000000B07A',
  MicrosoftAppTenantId: 'c0000000-0000-4000-8000-00000000c0de',
  MicrosoftAppPassword: 'Zr8Q~abcdefghijklmnopqrstuvwxyz0123456789',
  OAUTH_CONNECTION_NAME: 'guestlist',
  BOT_DOMAIN: 'guestlist.contoso.com',
};

function problemsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readProductionConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('with an app, a tenant, a secret, a connection, a host name and a store it starts', () => {
  expect(readProductionConfig(least)).toMatchObject({
    cloud: CLOUDS.Public,
    app: {
      id: 'a1000000-0000-4000-8000-00000000b07a',
      tenantId: 'c0000000-0000-4000-8000-00000000c0de',
      secret: { kind: 'secret', secret: least.MicrosoftAppPassword },
      domain: 'guestlist.contoso.com',
    },
    connectionName: 'guestlist',
    operator: { host: '127.0.0.1', port: 9464 },
  });
});

test('an empty environment is told every missing setting at once', () => {
  const problems = problemsOf({}).join('\n');
  for (const name of [
    'MicrosoftAppId',
    'MicrosoftAppTenantId',
    'MicrosoftAppPassword',
    'OAUTH_CONNECTION_NAME',
    'BOT_DOMAIN',
    'LINK_ENCRYPTION_KEY',
    'DATA_DIR',
  ]) {
    expect(problems).toContain(name);
  }
});

test.each([
  ['MicrosoftAppId', ''],
  ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000'],
  ['MicrosoftAppId', 'guestlist'],
  ['MicrosoftAppTenantId', 'common'],
  ['MicrosoftAppTenantId', 'contoso.onmicrosoft.com'],
  ['MicrosoftAppType', 'MultiTenant'],
  ['MicrosoftAppType', 'UserAssignedMsi'],
  ['MicrosoftAppPassword', 'hunter2'],
  ['MicrosoftAppPassword', 'b0000000-0000-4000-8000-000000000001'],
  ['FEDERATED_IDENTITY_CLIENT_ID', 'b0000000-0000-4000-8000-000000000001'],
  ['OAUTH_CONNECTION_NAME', 'my connection'],
  ['BOT_DOMAIN', 'https://guestlist.contoso.com'],
  ['BOT_DOMAIN', 'guestlist.contoso.com:443'],
  ['BOT_DOMAIN', 'localhost'],
  ['CLOUD', 'Moon'],
  ['CLOUD', '__proto__'],
  ['OPERATOR_PORT', '-1'],
  ['OPERATOR_HOST', 'everywhere'],
  ['LINK_ENCRYPTION_KEY', Buffer.alloc(32).toString('base64')],
])('%s cannot be %j: one problem, which names it', (name, value) => {
  const problems = problemsOf({ ...least, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
});

test.each(Object.keys(CLOUDS))(
  'the hosts of %s are constants that nothing else in the environment changes',
  (name) => {
    const { cloud } = readProductionConfig({
      ...least,
      CLOUD: name,
      GRAPH_BASE_URL: 'https://evil.example',
      OAuthApiEndpoint: 'https://evil.example',
      BotOpenIdMetadata: 'https://evil.example',
      ChannelService: 'https://evil.example',
    });
    expect(cloud).toBe(CLOUDS[name as keyof typeof CLOUDS]);
    expect(JSON.stringify(cloud)).not.toContain('evil');
  },
);

describe('a certificate', () => {
  const noSecret = Object.fromEntries(
    Object.entries(least).filter(([name]) => name !== 'MicrosoftAppPassword'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('counts with its own key beside it', async () => {
    const made = await generate([{ name: 'commonName', value: 'guestlist' }]);
    const path = file('good.pem', made.private + made.cert);
    expect(readProductionConfig({ ...noSecret, CERTIFICATE_PATH: path }).app.secret).toEqual({
      kind: 'certificate',
      path,
    });
  });

  test.each([
    ['that is not there', async () => Promise.resolve(join(folder, 'nowhere.pem'))],
    ['that is none', async () => Promise.resolve(file('none.pem', 'hello'))],
    ['without its key', async () => file('keyless.pem', (await generate()).cert)],
    [
      'with the key of another',
      async () => {
        const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        return file(
          'other.pem',
          other.export({ type: 'pkcs8', format: 'pem' }).toString() + (await generate()).cert,
        );
      },
    ],
  ])('%s is refused with its path', async (_name, make) => {
    const path = await make();
    expect(problemsOf({ ...noSecret, CERTIFICATE_PATH: path })).toEqual([expect.stringContaining(path)]);
  });
});
