import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Budget } from './budget';
import { callOf } from './call-options';
import type { Clock } from './clock';
import { createHandler } from './handler';
import { retryAfterSeconds } from './retry-after';

/** Seconds a call waits for Graph's wish to be left alone; one that would wait longer is answered as Graph would. */
const PATIENCE_SECONDS = 15;

/** Keeps every call within what the process may ask of Graph at once. */
export function createBudgetHandler(budget: Budget, clock: Clock): Middleware {
  return createHandler(async (context, passOn) => {
    const { kind } = callOf(context);
    const wait = await budget.begin(kind, PATIENCE_SECONDS);
    if (wait !== null) {
      const headers = { 'retry-after': String(wait) };
      context.response = Response.json({ error: { code: 'TooManyRequests' } }, { status: 429, headers });
      return;
    }
    let isThrottled = false;
    let seconds: number | null = null;
    try {
      await passOn();
      isThrottled = context.response?.status === 429;
      seconds = retryAfterSeconds(context.response?.headers.get('retry-after') ?? null, clock.now());
    } finally {
      budget.end(kind, { isThrottled, retryAfterSeconds: seconds });
    }
  });
}
