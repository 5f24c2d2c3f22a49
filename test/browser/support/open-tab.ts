import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';

import { untilStill } from './find-barriers';

const SCREENSHOTS = join(__dirname, '../../../test-output/screenshots');

export interface TabSetting {
  readonly page?: 'guests' | 'bulk' | 'team' | 'team-config';
  readonly person?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'en-us' | 'nl-nl';
  readonly width?: 'wide' | 'narrow';
  /** Of the team whose channel holds the team tab. */
  readonly team?: string;
  /** A guest that a deep link leads to. */
  readonly guest?: string;
  /** A list that was begun in the chat. */
  readonly list?: string;
  /** A list that was reviewed before. */
  readonly draft?: string;
  /** The host gives no token. */
  readonly signedOut?: 'yes';
}

export interface OpenTab {
  readonly page: Page;
  /** What the host frames. */
  readonly tab: FrameLocator;
  /** What the host shows as a dialog. */
  readonly dialog: FrameLocator;
  /** What stood in the console, but for the list of hosts that teams-js cannot reach here. */
  readonly said: readonly string[];
  screenshot(name: string): Promise<void>;
}

/** One of the tab's pages in the sandbox's host, where the real teams-js speaks to it. */
export async function openTab(
  context: BrowserContext,
  hostUrl: string,
  setting: TabSetting = {},
): Promise<OpenTab> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.location().url.startsWith('https://res.cdn.office.net/')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${hostUrl}?${new URLSearchParams({ ...setting }).toString()}`);
  return {
    page,
    tab: page.frameLocator('#tab'),
    dialog: page.frameLocator('#dialog-frame'),
    said,
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await Promise.all(page.frames().map(untilStill));
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
  };
}
