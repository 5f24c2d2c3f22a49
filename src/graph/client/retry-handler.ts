import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './call-options';
import type { Clock } from './clock';
import { createHandler } from './handler';
import { isTimeout } from './is-timeout';
import { retryAfterSeconds } from './retry-after';

const MAX_RETRIES = 3;
const LONGEST_WAIT_SECONDS = 15;
const PASSING = new Set([429, 503, 504]);

/**
 * Repeats what may be repeated. The client's own handler repeats every method, POST /invitations included,
 * which mails a guest twice; here a call says itself whether it may.
 */
export function createRetryHandler(clock: Clock): Middleware {
  return createHandler(async (context, passOn) => {
    if (!callOf(context).mayRepeat) {
      await passOn();
      return;
    }
    for (let retries = 0; ; retries += 1) {
      const seconds = await attempt(context, passOn, { clock, retries });
      if (seconds === null) return;
      await clock.pause(seconds * 1000);
    }
  });
}

/** Seconds to wait before the next attempt; null if this one stands. */
async function attempt(
  context: Context,
  passOn: () => Promise<void>,
  { clock, retries }: { readonly clock: Clock; readonly retries: number },
): Promise<number | null> {
  // Spread out, so that those who were turned away together do not come back together.
  const backOff = 0.5 * 2 ** retries * (0.5 + clock.chance());
  try {
    await passOn();
  } catch (error) {
    // A time-out has had its patience; a lost connection gets one more try.
    if (retries > 0 || isTimeout(error)) throw error;
    return backOff;
  }
  const { response } = context;
  if (response === undefined || !PASSING.has(response.status) || retries >= MAX_RETRIES) return null;
  const asked = retryAfterSeconds(response.headers.get('retry-after'), clock.now());
  // Never sooner than asked, and not all in the same moment.
  const seconds = asked === null ? backOff : asked + clock.chance() * 0.25;
  if ((asked ?? 0) > LONGEST_WAIT_SECONDS) return null;
  await response.body?.cancel();
  return seconds;
}
