import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createTabAsker } from '../browser/support/ask-tab';
import { launchChromium } from '../browser/support/launch-chromium';
import { runHeadless } from '../browser/support/run-headless';
import { createDatabase } from '../fleet/postgres';
import { median, rounded } from './support/figures';
import { fillLedger } from './support/fill-ledger';
import { Limits, load, say, type PartReport } from './support/report';

const GUESTS = 5_000;
const PAINTED_MS = 1_500;
const LONG_TASK_MS = 50;
const SCROLLS = 60;
const SCROLL_PX = 900;

/** In each frame, from before its page runs: when the first guest was painted, and every task that held the page up. */
const WATCH = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('.row') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.paintedAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

/** Part e: how soon the Guests tab shows something with thousands of guests, and whether it scrolls without a hitch. */
export async function measureTabPaint({ rounds }: { readonly rounds: number }): Promise<PartReport> {
  const limits = new Limits();
  const database = await createDatabase('guestlist_bench');
  const sandbox = await runHeadless({ DATABASE_URL: database.url, SEND_HOLD_SECONDS: '0' });
  const context = await launchChromium({ width: 1280, height: 900 });
  try {
    const olivia = createTabAsker(sandbox.bot, 'olivia');
    await olivia.invite(`group:${contoso.groups.projectFalcon.id}`, 'Ann Lee <ann@fabrikam.com>');
    await fillLedger(database, GUESTS);
    await database.rows('UPDATE guestlist.request SET requester_id = $1', [contoso.people.olivia.id]);
    await context.addInitScript(WATCH);
    const painted: number[] = [];
    const held: number[] = [];
    const moved: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await context.newPage();
      await page.goto(sandbox.tab);
      const frame = tabFrame(page);
      await become(frame, 'globalThis.paintedAt !== undefined');
      painted.push(await frame.evaluate<number>('paintedAt'));
      const scrolled = await scroll(page, frame);
      held.push(...scrolled.held);
      moved.push(scrolled.pixels);
      await page.close();
    }
    const longest = Math.max(0, ...held);
    say(`Part e: the Guests tab with ${rounded(GUESTS, 0)} guests, ${rounds} rounds, ${load()}`);
    say(`first guests painted after ${painted.map((ms) => rounded(ms, 0)).join(', ')} ms`);
    say(
      `${held.length} tasks over ${LONG_TASK_MS} ms in ${rounds * SCROLLS} scrolls, the longest ${rounded(longest, 0)} ms`,
    );
    limits.most('median until the first guests are painted, ms', median(painted), PAINTED_MS);
    limits.most('longest task while scrolling, ms', longest, LONG_TASK_MS);
    limits.least('pixels moved in the shortest scrolling', Math.min(...moved), SCROLLS * SCROLL_PX);
    return limits;
  } finally {
    await context.close();
    await sandbox.close();
    await database.drop();
  }
}

/** Waits until it is so in the page. Playwright's own way evaluates text there, which the page's policy forbids. */
async function become(frame: Frame, isSo: string): Promise<void> {
  while (!(await frame.evaluate<boolean>(isSo))) await sleep(20);
}

function tabFrame(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === '/tab/guests');
  if (frame === undefined) throw new Error('The host shows no tab');
  return frame;
}

/** Scrolls down through the whole table once all guests are there; gives the long tasks meanwhile, in milliseconds. */
async function scroll(
  page: Page,
  frame: Frame,
): Promise<{ readonly held: readonly number[]; readonly pixels: number }> {
  await become(frame, `document.querySelector('[role=grid]').ariaRowCount > ${GUESTS}`);
  await page.waitForTimeout(1_000);
  await frame.evaluate('longTasks.length = 0');
  await page.mouse.move(640, 600);
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, SCROLL_PX);
    await page.waitForTimeout(30);
  }
  return frame.evaluate<{ held: number[]; pixels: number }>('({ held: longTasks, pixels: scrollY })');
}
