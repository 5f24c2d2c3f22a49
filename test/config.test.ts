import { ConfigError, readConfig } from '../src/config';

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
const least = { LINK_ENCRYPTION_KEY: key, DATA_DIR: '/var/lib/guestlist' };

function problemsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('a key and a folder are enough', () => {
  expect(readConfig(least)).toEqual({
    port: 3978,
    dataDir: '/var/lib/guestlist',
    databaseUrl: null,
    linkKey: Buffer.from(key, 'base64'),
    maxGuestsPerRequest: 500,
    maxInvitationsPerDay: 200,
    invitesPerMinute: 60,
    sendHoldSeconds: 5,
    quietPeriodSeconds: 900,
    auditRetentionDays: 365,
    ownedAppsOn: false,
    deleteAccountsOn: false,
    linkVisibility: 'everyone',
    requestUrl: null,
  });
});

test('every setting is read', () => {
  expect(
    readConfig({
      ...least,
      PORT: '8080',
      DATABASE_URL: 'postgresql://bot@db.contoso.com/guestlist',
      MAX_GUESTS_PER_REQUEST: '20',
      MAX_INVITATIONS_PER_DAY: '0',
      INVITES_PER_MINUTE: '0',
      SEND_HOLD_SECONDS: '0',
      QUIET_PERIOD_SECONDS: '60',
      AUDIT_RETENTION_DAYS: '90',
      OWNED_APPS: 'on',
      DELETE_ACCOUNTS: 'on',
      LINK_VISIBILITY: 'requester',
      REQUEST_URL: 'https://requests.contoso.com/guests',
    }),
  ).toMatchObject({
    port: 8080,
    databaseUrl: 'postgresql://bot@db.contoso.com/guestlist',
    maxGuestsPerRequest: 20,
    maxInvitationsPerDay: 0,
    invitesPerMinute: 0,
    sendHoldSeconds: 0,
    quietPeriodSeconds: 60,
    auditRetentionDays: 90,
    ownedAppsOn: true,
    deleteAccountsOn: true,
    linkVisibility: 'requester',
    requestUrl: 'https://requests.contoso.com/guests',
  });
});

test('a setting that is there but empty counts as left out', () => {
  expect(readConfig({ ...least, PORT: '', REQUEST_URL: ' ' })).toMatchObject({
    port: 3978,
    requestUrl: null,
  });
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'mysql://db.contoso.com'],
  ['LINK_ENCRYPTION_KEY', 'hunter2'],
  ['LINK_ENCRYPTION_KEY', Buffer.alloc(32).toString('base64')],
  ['MAX_GUESTS_PER_REQUEST', '0'],
  ['MAX_GUESTS_PER_REQUEST', '1.5'],
  ['MAX_INVITATIONS_PER_DAY', '-1'],
  ['SEND_HOLD_SECONDS', '61'],
  ['QUIET_PERIOD_SECONDS', '0'],
  ['OWNED_APPS', 'yes'],
  ['REQUEST_URL', 'http://requests.contoso.com'],
])('%s cannot be %s: one problem, which names it', (name, value) => {
  const problems = problemsOf({ ...least, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
});

test('no secret is repeated', () => {
  const env = { ...least, LINK_ENCRYPTION_KEY: 'hunter2', DATABASE_URL: 'mysql://bot:hunter3@db' };
  expect(problemsOf(env).join()).not.toMatch(/hunter/);
});

test('all problems are told at once', () => {
  const problems = problemsOf({ PORT: 'x', OWNED_APPS: 'maybe' });
  for (const name of ['PORT', 'OWNED_APPS', 'LINK_ENCRYPTION_KEY', 'DATA_DIR', 'DATABASE_URL']) {
    expect(problems.join('\n')).toContain(name);
  }
  expect(new ConfigError(problems).message).toMatch(/^Guestlist cannot start:\n {2}- /);
});
