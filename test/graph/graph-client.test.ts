import { createGraphClients } from '../../src/graph/client/graph-client';
import type { GraphCall } from '../../src/graph/client/graph-call';
import { createBudget } from '../../src/graph/client/budget';
import { unlimitedWrites } from '../../src/graph/client/write-allowance';
import { noMetrics } from '../../src/ports/metrics';
import { SignInNeeded } from '../../src/ports/directory-errors';
import { createPatientClock } from './support/patient-clock';
import { graphError, startGateway, type Gateway, type Intervention } from './support/gateway';
import { createRecordingLogger } from './support/recording-logger';

const requester = {
  id: 'a0000000-0000-4000-8000-000000000001',
  tenantId: 'c0000000-0000-4000-8000-00000000c0de',
};
const token = 'planted-token-value';
const read: GraphCall = {
  method: 'GET',
  path: "/users?$filter=mail%20eq%20'planted@fabrikam.com'",
  mayRepeat: true,
};
const write: GraphCall = {
  method: 'POST',
  path: '/invitations',
  body: { invitedUserEmailAddress: 'planted@fabrikam.com' },
  mayRepeat: false,
};

let gateway: Gateway;
const clock = createPatientClock();
const logger = createRecordingLogger();

beforeEach(async () => {
  gateway = await startGateway(null);
  clock.pauses.length = 0;
  logger.lines.length = 0;
});
afterEach(() => gateway.close());

function clientOf(
  tokens = () =>
    Promise.resolve({ token, expiresOnTimestamp: Date.now() + 60_000, scopes: new Set<string>() }),
) {
  return createGraphClients({
    baseUrl: gateway.url,
    tokens: { tokenFor: tokens },
    clock,
    logger,
    metrics: noMetrics,
    writes: unlimitedWrites,
    budget: createBudget(clock),
    priority: 'high',
    timeouts: { readMilliseconds: 200, writeMilliseconds: 300 },
  })(requester);
}

function answers(...interventions: readonly Intervention[]): void {
  gateway.intervene = () => interventions[Math.min(gateway.seen.length, interventions.length) - 1] ?? null;
}

const busy = (status: number, headers = {}): Intervention => ({
  kind: 'answer',
  status,
  headers,
  body: graphError('TooManyRequests', 'Please retry again later.'),
});
const fine: Intervention = { kind: 'answer', status: 200, body: { value: [] } };

describe('every call', () => {
  test('carries the requester’s token, the version and an id of its own', async () => {
    answers(fine);
    const client = clientOf();
    await client.call(read);
    await client.call({ ...read, version: 'beta', clientRequestId: 'c1' });
    const [first, second] = gateway.seen;
    expect(first?.headers['authorization']).toBe(`Bearer ${token}`);
    expect(first?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(first?.path).toMatch(/^\/v1\.0\/users\?/);
    expect(second?.headers['client-request-id']).toBe('c1');
    expect(second?.path).toMatch(/^\/beta\/users\?/);
  });

  test('needs a token: a requester who must sign in is told so', async () => {
    const client = clientOf(() => Promise.reject(new SignInNeeded('sign in')));
    await expect(client.call(read)).rejects.toBeInstanceOf(SignInNeeded);
    expect(gateway.seen).toHaveLength(0);
  });

  test('does not follow a redirect, which would carry the token or the guest elsewhere', async () => {
    answers({ kind: 'answer', status: 307, headers: { location: `${gateway.url}/v1.0/elsewhere` } });
    expect(await clientOf().call(write)).toMatchObject({ kind: 'failed', failure: { status: 307 } });
    expect(gateway.seen).toHaveLength(1);
  });

  test('ends after its time', async () => {
    answers({ kind: 'hang' });
    expect(await clientOf().call(read)).toMatchObject({ failure: { status: null, code: 'timeout' } });
    expect(await clientOf().call(write)).toMatchObject({ failure: { status: null, code: 'timeout' } });
    expect(gateway.seen).toHaveLength(2);
  });
});

describe('a read', () => {
  test.each([429, 503, 504])('is tried again after %s, when Graph says', async (status) => {
    answers(busy(status, { 'retry-after': '3' }), fine);
    expect(await clientOf().call(read)).toMatchObject({ kind: 'answered' });
    // As asked, and a moment more, so that not all come back at once.
    expect(clock.pauses).toEqual([3125]);
  });

  test('understands a date to wait for', async () => {
    answers(busy(429, { 'retry-after': new Date(clock.now() + 4000).toUTCString() }), fine);
    await clientOf().call(read);
    expect(clock.pauses[0]).toBeGreaterThanOrEqual(3000);
    expect(clock.pauses[0]).toBeLessThanOrEqual(4250);
  });

  test('backs off where Graph names no time, and gives up in the end', async () => {
    answers(busy(503));
    expect(await clientOf().call(read)).toMatchObject({ failure: { status: 503 } });
    expect(clock.pauses).toEqual([500, 1000, 2000]);
  });

  test('does not make a person wait for minutes', async () => {
    answers(busy(429, { 'retry-after': '120' }));
    expect(await clientOf().call(read)).toMatchObject({ failure: { status: 429, retryAfterSeconds: 120 } });
    expect(gateway.seen).toHaveLength(1);
  });

  test('survives one lost connection', async () => {
    answers({ kind: 'dropBefore' }, fine);
    expect(await clientOf().call(read)).toMatchObject({ kind: 'answered' });
  });

  test('that is garbled is a failure', async () => {
    answers({ kind: 'answer', status: 200, body: '<html>' });
    expect(await clientOf().call(read)).toMatchObject({ failure: { code: 'garbled' } });
  });
});

describe('a write that must not be repeated', () => {
  test.each([429, 500, 502, 503, 504])('leaves once, whatever comes back: %s', async (status) => {
    answers(busy(status, { 'retry-after': '1' }), fine);
    expect(await clientOf().call(write)).toMatchObject({ kind: 'failed', failure: { status } });
    expect(gateway.seen).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
  });

  test('leaves once when the connection is lost', async () => {
    answers({ kind: 'dropBefore' }, fine);
    expect(await clientOf().call(write)).toMatchObject({ failure: { status: null, code: 'connection' } });
    expect(gateway.seen).toHaveLength(1);
  });
});

test('the log names neither the guest nor the token, but the call and Graph’s request id', async () => {
  answers({
    kind: 'answer',
    status: 403,
    headers: { 'request-id': 'r-1' },
    body: graphError('planted@fabrikam.com', `No: planted@fabrikam.com ${token}`),
  });
  await clientOf().call(read);
  await clientOf().call({ ...read, path: `/users/${requester.id}` });
  const log = logger.lines.join('\n');
  expect(log).not.toMatch(/planted/);
  expect(log).toContain('GET /users/{id}');
  expect(log).toContain('r-1');
  expect(log).toContain('clientRequestId');
});
