import { once } from 'node:events';
import { FRAME_ANCESTORS } from '../../src/api/frame-ancestors';
import { createTabPages } from '../../src/api/tab-pages';
import { createBotServer } from '../../src/server';
import { quietLogger } from '../fakes/quiet-logger';

const server = createBotServer({
  onActivity: () => Promise.resolve({ status: 200 }),
  pages: createTabPages(),
  apis: [],
  isReady: () => Promise.resolve(),
  logger: quietLogger,
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    }),
);

test.each(['guests', 'bulk', 'team', 'team-config'])(
  'The page %s runs our own scripts alone, asks us and Teams’ list of hosts alone, and is framed by Microsoft’s hosts alone',
  async (name) => {
    const { status, headers } = await fetch(`${server.url}/tab/${name}`);
    expect(status).toBe(200);
    const rules = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule): [string, string[]] => {
        const [directive = '', ...sources] = rule.split(' ');
        return [directive, sources];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('style-src')?.join(' ')).not.toContain('unsafe');
    expect(rules.get('connect-src')).toEqual(["'self'", 'https://res.cdn.office.net']);
    expect(rules.get('frame-ancestors')).toEqual([...FRAME_ANCESTORS]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'none'"]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  },
);

test('What a page loads is kept for a year by its hashed name, and comes packed where the browser can unpack it', async () => {
  const page = await (await fetch(`${server.url}/tab/guests`)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/tab\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(assets.length).toBeGreaterThan(0);
  for (const path of assets) {
    expect(path).toMatch(/-[\w-]{8,}\.(js|css)$/);
    const packed = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('cache-control')).toContain('immutable');
    expect(packed.headers.get('vary')).toBe('accept-encoding');
    expect(await packed.text()).toBe(await plain.text());
  }
  expect((await fetch(`${server.url}/tab/assets/../../package.json`)).status).toBe(404);
  expect((await fetch(`${server.url}/tab/assets/%2e%2e%2f%2e%2e%2fpackage.json`)).status).toBe(404);
});
