import { inspect } from 'node:util';
import type { Invitation, InvitationOutcome } from '../../src/ports/invitations';
import { graphError, type Intervention } from './support/gateway';
import { personIdOf, startWorld, type World } from './support/world';
import { coreScopes, olivia } from './support/requesters';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function invitationOf(address: string, change: Partial<Invitation> = {}): Invitation {
  return {
    address,
    displayName: 'Ann Lee',
    redirectUrl: `https://myapps.microsoft.com/?tenantid=${olivia.tenantId}`,
    sendMail: true,
    personalMessage: '',
    mailLanguage: 'nl',
    clientRequestId: 'f0000000-0000-4000-8000-000000000001',
    ...change,
  };
}

async function invite(address: string, change: Partial<Invitation> = {}): Promise<InvitationOutcome> {
  return (await world.as(olivia, coreScopes)).invitations.invite(invitationOf(address, change));
}

const posts = (): number => world.gateway.count('POST', /^\/v1\.0\/invitations/);
const sent = (): unknown =>
  JSON.parse(world.gateway.seen.find(({ path }) => path.endsWith('/invitations'))?.body ?? '');
function onInvitation(intervention: Intervention): void {
  world.gateway.intervene = ({ path }) => (path.endsWith('/invitations') ? intervention : null);
}

test('a new guest is invited with one request, and gets a redemption URL that prints as a placeholder', async () => {
  const outcome = await invite('ann@fabrikam.com');
  expect(outcome).toMatchObject({ kind: 'invited' });
  if (outcome.kind !== 'invited') return;
  expect(outcome.personId).toBe(await personIdOf(world, 'ann@fabrikam.com'));
  expect(outcome.redemptionUrl.reveal()).toMatch(/^https?:\/\//);
  expect(`${outcome.redemptionUrl.toString()} ${JSON.stringify(outcome)} ${inspect(outcome)}`).not.toContain(
    outcome.redemptionUrl.reveal(),
  );
  expect(posts()).toBe(1);
  expect(sent()).toEqual({
    invitedUserEmailAddress: 'ann@fabrikam.com',
    invitedUserDisplayName: 'Ann Lee',
    inviteRedirectUrl: `https://myapps.microsoft.com/?tenantid=${olivia.tenantId}`,
    sendInvitationMessage: true,
    invitedUserMessageInfo: { messageLanguage: 'nl' },
  });
  const request = world.gateway.seen.find(({ path }) => path.endsWith('/invitations'));
  expect(request?.headers['client-request-id']).toBe('f0000000-0000-4000-8000-000000000001');
});

test('a message of the requester’s own takes the place of the language', async () => {
  await invite('ann@fabrikam.com', { personalMessage: 'Welcome!' });
  expect(sent()).toMatchObject({ invitedUserMessageInfo: { customizedMessageBody: 'Welcome!' } });
});

test('one that has waited too long to leave is not sent at all, and the next one is', async () => {
  const { invitations } = await world.as(olivia, coreScopes);
  onInvitation({ kind: 'answer', status: 429, headers: { 'retry-after': '9' } });
  await invitations.invite(invitationOf('ann@fabrikam.com'));
  world.gateway.intervene = () => null;
  expect(posts()).toBe(1);
  const askedAt = world.clock.now();
  const mayStillLeave = () => world.clock.now() - askedAt < 4_000;
  const late = await invitations.invite(invitationOf('bob@fabrikam.com', { mayStillLeave }));
  expect([late, world.clock.pauses.at(-1), posts()]).toEqual([
    { kind: 'throttled', retryAfterSeconds: 1 },
    9_000,
    1,
  ]);
  const next = await invitations.invite(invitationOf('bob@fabrikam.com', { mayStillLeave: () => true }));
  expect([next.kind, posts()]).toEqual(['invited', 2]);
});

test('without a mail nothing is said of one', async () => {
  await invite('ann@fabrikam.com', { sendMail: false });
  expect(sent()).toMatchObject({ sendInvitationMessage: false });
  expect(sent()).not.toHaveProperty('invitedUserMessageInfo');
});

test.each([
  ['max@contoso.com', ['refused', 'alreadyExists']],
  ['extra@adatum.com', ['alreadyExists']],
  ['bella@fabrikam.com', ['alreadyExists', 'invited']],
  ['gone@fabrikam.com', ['alreadyExists']],
])('%s needs no invitation', async (address, kinds) => {
  expect(kinds).toContain((await invite(address)).kind);
});

test.each([
  ['new.colleague@contoso.com', 'ownDomain'],
  ['newsletter@contoso.com', 'groupAddress'],
  ['ann@crosstenant.example', 'crossTenantBlocked'],
  ['ann@crosscloud.example', 'crossCloudDisabled'],
  ['conflict@adatum.com', 'addressConflict'],
])('%s is refused: %s', async (address, reason) => {
  expect(await invite(address)).toMatchObject({
    kind: 'refused',
    reason,
    stopsOthers: false,
  });
  expect(posts()).toBe(1);
});

test('a guest of a domain on the deny list is refused', async () => {
  expect(await invite('ann@blocked.example')).toMatchObject({ kind: 'refused' });
});

test('a rule against the requester stops the other new guests too', async () => {
  onInvitation({
    kind: 'answer',
    status: 403,
    headers: { 'request-id': 'r-7' },
    body: graphError(
      'Forbidden',
      'Guest invitations not allowed for your company. Contact your company administrator.',
    ),
  });
  expect(await invite('ann@fabrikam.com')).toEqual({
    kind: 'refused',
    reason: 'invitationsOff',
    stopsOthers: true,
    directoryRequestId: 'r-7',
  });
});

test('where the tenant’s rule can be read, the refusal names it', async () => {
  const directory = await world.as(olivia);
  world.gateway.intervene = ({ path }) => {
    if (path.endsWith('/invitations')) {
      return {
        kind: 'answer',
        status: 403,
        body: graphError('Forbidden', 'Guest invitations not allowed for your company.'),
      };
    }
    return path.includes('authorizationPolicy')
      ? { kind: 'answer', status: 200, body: { allowInvitesFrom: 'adminsAndGuestInviters' } }
      : null;
  };
  expect(await directory.invitations.invite(invitationOf('ann@fabrikam.com'))).toMatchObject({
    reason: 'invitationsByRoleOnly',
    stopsOthers: true,
  });
});

test('without the permission nothing is sent, for any guest', async () => {
  const directory = await world.as(olivia, ['User.Read']);
  expect(await directory.invitations.invite(invitationOf('ann@fabrikam.com'))).toEqual({
    kind: 'refused',
    reason: 'permissionMissing',
    stopsOthers: true,
    directoryRequestId: null,
  });
  expect(posts()).toBe(0);
});

test.each([
  [{ 'retry-after': '17' }, 17],
  [{}, 10],
])('too many invitations are throttled, and not sent again here: %j', async (headers, seconds) => {
  onInvitation({
    kind: 'answer',
    status: 429,
    headers,
    body: graphError('TooManyRequests', 'Please retry again later.'),
  });
  expect(await invite('ann@fabrikam.com')).toEqual({ kind: 'throttled', retryAfterSeconds: seconds });
  expect(posts()).toBe(1);
});

test.each<[string, Intervention]>([
  ['the connection is lost after the directory has done it', { kind: 'dropAfter' }],
  ['the connection is lost before', { kind: 'dropBefore' }],
  ['no answer comes', { kind: 'hang' }],
  ['the answer is garbled', { kind: 'rewrite', rewrite: () => '{"half' }],
  ['the answer names nobody', { kind: 'rewrite', rewrite: () => '{}' }],
  ['Graph redirects', { kind: 'answer', status: 307, headers: { location: '/v1.0/invitations' } }],
  ...[408, 500, 501, 502, 503, 504].map((status): [string, Intervention] => [
    `Graph says ${status}`,
    {
      kind: 'answer',
      status,
      headers: { 'retry-after': '1' },
      body: graphError('InternalServerError', 'Unable to find target address'),
    },
  ]),
])('a guest stays in doubt, after exactly one request, when %s', async (_, intervention) => {
  onInvitation(intervention);
  expect(await invite('ann@fabrikam.com')).toMatchObject({ kind: 'inDoubt' });
  expect(posts()).toBe(1);
});

test('a lost answer does not hide that the guest is there now', async () => {
  onInvitation({ kind: 'dropAfter' });
  await invite('ann@fabrikam.com');
  world.gateway.intervene = () => null;
  expect(await personIdOf(world, 'ann@fabrikam.com')).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  [400, 'Something new'],
  [404, 'Not here'],
  [409, 'Conflict'],
])('a definite no that nobody has met is a refusal of this guest alone: %s', async (status, text) => {
  onInvitation({ kind: 'answer', status, body: graphError('BadRequest', text) });
  expect(await invite('ann@fabrikam.com')).toMatchObject({
    kind: 'refused',
    reason: 'refusedByDirectory',
    stopsOthers: false,
  });
});

test('an expired sign-in is no ending of the guest', async () => {
  onInvitation({ kind: 'answer', status: 401, body: graphError('InvalidAuthenticationToken', 'expired') });
  await expect(invite('ann@fabrikam.com')).rejects.toMatchObject({ name: 'SignInNeeded' });
});

test('no log line and no error holds an address, a token or a redemption URL', async () => {
  const directory = await world.as(olivia);
  const outcome = await directory.invitations.invite(invitationOf('secret.person@fabrikam.com'));
  const url = outcome.kind === 'invited' ? outcome.redemptionUrl.reveal() : 'never';
  world.gateway.intervene = () => ({
    kind: 'answer',
    status: 500,
    body: graphError('secret.person@fabrikam.com', `secret.person@fabrikam.com ${url}`),
  });
  await directory.invitations.invite(invitationOf('secret.person@fabrikam.com'));
  const error: unknown = await directory.guests
    .findByAddress(['secret.person@fabrikam.com'])
    .catch((thrown: unknown) => thrown);
  const told = [...world.logger.lines, inspect(error)].join('\n');
  const token = String(world.gateway.seen[0]?.headers['authorization']).replace('Bearer ', '');
  for (const secret of ['secret.person', url, token]) expect(told).not.toContain(secret);
  expect(world.logger.lines.length).toBeGreaterThan(0);
});
