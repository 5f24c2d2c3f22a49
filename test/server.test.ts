import { once } from 'node:events';
import { createBotServer, type PostedActivity } from '../src/server';
import { quietLogger } from './fakes/quiet-logger';

const received: PostedActivity[] = [];
let isStoreThere = true;
const server = createBotServer({
  onActivity: (posted) => {
    received.push(posted);
    return Promise.resolve({ status: 200, body: {} });
  },
  pages: [],
  apis: [],
  isReady: () => (isStoreThere ? Promise.resolve() : Promise.reject(new Error('gone'))),
  logger: quietLogger,
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  received.length = 0;
  isStoreThere = true;
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
});

const post = (body: string, type = 'application/json') =>
  fetch(`${server.url}/api/messages`, { method: 'POST', headers: { 'content-type': type }, body });
const activity = (text = '') => JSON.stringify({ type: 'message', text });

test('an activity is handed on whole', async () => {
  expect((await post(activity('hi'))).status).toBe(200);
  expect(received.map(({ body }) => body)).toEqual([{ type: 'message', text: 'hi' }]);
});

test.each([
  ['broken JSON', '{"type":'],
  ['a list', '[]'],
  ['a number', '7'],
  ['nothing', ''],
  ['an object that is no activity', '{}'],
])('%s is answered with 400 and goes no further', async (_, body) => {
  expect((await post(body)).status).toBe(400);
  expect(received).toEqual([]);
});

test('another type of content is refused', async () => {
  const { status } = await post('type=message', 'application/x-www-form-urlencoded');
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(received).toEqual([]);
});

test('more than 256 KB are refused, just below is not', async () => {
  expect((await post(activity('a'.repeat(256 * 1024)))).status).toBe(413);
  expect(received).toEqual([]);
  expect((await post(activity('a'.repeat(255 * 1024)))).status).toBe(200);
});

test('it says that it lives, whatever the store does', async () => {
  isStoreThere = false;
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('it says that it is ready only while the store is usable', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  isStoreThere = false;
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
});

test.each([
  ['GET', '/api/messages', 405],
  ['GET', '/', 404],
  ['POST', '/healthz', 405],
])('%s %s is nothing of ours', async (method, path, status) => {
  expect((await fetch(`${server.url}${path}`, { method })).status).toBe(status);
});
