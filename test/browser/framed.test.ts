import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { createTabPages } from '../../src/api/tab-pages';
import { createTabHost } from '../../src/sandbox/tab-host';
import { createBotServer } from '../../src/server';
import type { Page as OwnPage } from '../../src/api/page';
import { quietLogger } from '../fakes/quiet-logger';
import { launchChromium } from './support/launch-chromium';

/** Leads to this machine. */
const BOT = 'https://guestlist.contoso.com';

async function serve(pages: readonly OwnPage[]) {
  const server = createBotServer({
    onActivity: () => Promise.resolve({ status: 200 }),
    pages,
    apis: [],
    isReady: () => Promise.resolve(),
    logger: quietLogger,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const around = (url: string) => `<!doctype html><title>Around</title><iframe src="${url}"></iframe>`;

/** Another website that shows one of our pages in a frame. */
async function startStranger(url: string): Promise<Server> {
  const stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(around(url));
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  return stranger;
}

/** What stands in the frame once the browser has decided. */
async function framed(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  return (await frame
    ?.evaluate('document.querySelector("#page") ? "our page" : "nothing of ours"')
    .catch(() => 'nothing of ours')) as string;
}

describe('The pages in a frame', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(['guests', 'bulk', 'team', 'team-config'])(
    'of another website: %s is refused by the browser',
    async (name) => {
      for (const pages of [createTabPages(), createTabHost()]) {
        const server = await serve(pages);
        const stranger = await startStranger(`${server.url}/tab/${name}`);
        const page = await browser.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`);
        expect(await framed(page)).toBe('nothing of ours');
        expect(said.join('\n')).toContain('frame-ancestors');
        await page.close();
        stranger.close();
        server.close();
      }
    },
  );

  it('of Teams is shown, in the same way in which that of another is refused', async () => {
    const server = await serve(createTabPages());
    const shown: Record<string, string> = {};
    for (const host of [
      'https://teams.microsoft.com',
      'https://outlook.office.com',
      'https://evil.example',
    ]) {
      const page = await browser.newPage();
      await page.route(`${host}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: around(`${BOT}/tab/guests`) }),
      );
      await page.route(`${BOT}/**`, async (route) => {
        const url = route.request().url().replace(BOT, server.url);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
      await page.goto(`${host}/`);
      shown[host] = await framed(page);
      await page.close();
    }
    expect(shown).toEqual({
      'https://teams.microsoft.com': 'our page',
      'https://outlook.office.com': 'our page',
      'https://evil.example': 'nothing of ours',
    });
    server.close();
  });
});
