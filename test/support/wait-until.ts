import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MILLISECONDS = 15_000;
const PAUSE_MILLISECONDS = 20;

/** Asks again until it is so; what throws is not so yet. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = LIMIT_MILLISECONDS,
): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const is = await Promise.resolve()
      .then(isSo)
      .catch(() => false);
    if (is) return;
    if (Date.now() > end) throw new Error(`Waited in vain for ${isSo.toString()}`);
    await sleep(PAUSE_MILLISECONDS);
  }
}
