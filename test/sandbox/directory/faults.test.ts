import { contoso } from '../../../src/sandbox/directory/contoso';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const { people } = contoso;
const directory = useDirectory();

const invite = () => sendInvitation(directory.ask, { address: NEW_GUEST });
const me = async () => (await directory.ask('/v1.0/me')).status;

test('a connection dropped after the work: no answer, but the guest is invited and mailed', async () => {
  await directory.control.fault({
    method: 'POST',
    path: '/invitations$',
    fault: { kind: 'dropAfterCommit' },
  });
  await expect(invite()).rejects.toThrow('fetch failed');
  const { mails, invitations, writes } = await directory.control.state();
  expect(mails).toMatchObject([{ to: NEW_GUEST }]);
  expect(invitations).toHaveLength(1);
  expect(writes).toMatchObject([{ method: 'POST', path: '/v1.0/invitations', status: null }]);
  const [{ personId } = { personId: '' }] = invitations;
  expect((await directory.ask(`/v1.0/users/${personId}`)).body['mail']).toBe(NEW_GUEST);
});

test('a connection dropped before the work: no answer, and nothing happened', async () => {
  await directory.control.fault({ method: 'POST', path: '/invitations$', fault: { kind: 'dropBefore' } });
  await expect(invite()).rejects.toThrow('fetch failed');
  expect(await directory.control.state()).toMatchObject({ mails: [], invitations: [] });
});

test('another answer in place of the work', async () => {
  await directory.control.fault({
    method: 'POST',
    path: '/invitations$',
    fault: {
      kind: 'answer',
      status: 500,
      body: { error: { code: 'InternalServerError', message: 'Unable to find target address' } },
    },
  });
  const { status, body } = await invite();
  expect(status).toBe(500);
  expect(body.error.message).toBe('Unable to find target address');
  expect(await directory.control.state()).toMatchObject({ mails: [], invitations: [] });
});

test('a delay, and then the usual answer', async () => {
  await directory.control.fault({ method: 'GET', path: '/me$', fault: { kind: 'delay', delayMs: 300 } });
  const before = Date.now();
  expect(await me()).toBe(200);
  expect(Date.now() - before).toBeGreaterThanOrEqual(290);
});

test('a fault meets as many requests as it says, after letting some pass, and no others', async () => {
  await directory.control.fault({
    method: 'GET',
    path: '/me$',
    after: 1,
    times: 2,
    fault: { kind: 'answer', status: 503 },
  });
  expect(await me()).toBe(200);
  expect((await directory.ask('/v1.0/organization')).status).toBe(200);
  expect([await me(), await me(), await me()]).toEqual([503, 503, 200]);
});

test('every answer takes as long as the setting says', async () => {
  await directory.control.change({ latencyMs: [200, 250] });
  const before = Date.now();
  await me();
  expect(Date.now() - before).toBeGreaterThanOrEqual(190);
});

test('the journal tells who asked what, and how it ended', async () => {
  await directory.ask('/v1.0/groups?$top=1', { as: people.max });
  await directory.ask('/v1.0/groups/unknown');
  const { requests, writes } = await directory.control.state();
  expect(requests).toMatchObject([
    { method: 'GET', path: '/v1.0/groups', query: '%24top=1', status: 200, callerId: people.max.id },
    { method: 'GET', path: '/v1.0/groups/unknown', status: 404, callerId: people.olivia.id },
  ]);
  expect(writes).toEqual([]);
});
