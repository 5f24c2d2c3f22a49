import { source } from 'axe-core';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What keeps people from using a page that is shown in the host, as axe-core finds it: the serious and the critical alone. */
export async function findBarriers(page: Page, path: string): Promise<readonly string[]> {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === path);
  if (frame === undefined) throw new Error(`No frame shows ${path}`);
  const findings = await lookAt(frame);
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const LONGEST_FADE_MS = 3_000;
const IS_MOVING = `document.getAnimations().some(({ playState, effect, currentTime }) => {
  const { endTime } = effect.getComputedTiming();
  return playState === 'running' && endTime !== Infinity && currentTime < endTime;
})`;

/** Resolves once nothing fades or slides any more; what turns for ever, as a spinner does, is not waited for. */
export async function untilStill(frame: Frame): Promise<void> {
  const end = Date.now() + LONGEST_FADE_MS;
  // Asked, not awaited: the promise of an animation that nobody can see may never be kept.
  while (Date.now() < end && (await frame.evaluate<boolean>(IS_MOVING))) await sleep(30);
}

async function lookAt(frame: Frame): Promise<readonly Finding[]> {
  await untilStill(frame);
  await frame.evaluate(source);
  // Fluent UI's focus guards cannot be read and pass on whatever focus they get.
  return frame.evaluate<readonly Finding[]>(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
}
