import { source } from 'axe-core';
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

/** Resolves once nothing fades or slides any more; what turns for ever, as a spinner does, is not waited for. */
export async function untilStill(frame: Frame): Promise<void> {
  await frame.evaluate(`Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished))`);
}

async function lookAt(frame: Frame): Promise<readonly Finding[]> {
  await untilStill(frame);
  await frame.evaluate(source);
  // Fluent UI's focus guards cannot be read and pass on whatever focus they get.
  return frame.evaluate<readonly Finding[]>(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
}
