import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Budget } from './budget';
import { callOf } from './call-options';
import type { Clock } from './clock';
import { createHandler } from './handler';
import { retryAfterSeconds } from './retry-after';
import type { WriteAllowance } from './write-allowance';

/** Seconds a call waits for Graph's wish to be left alone; one that would wait longer is answered as Graph would. */
const PATIENCE_SECONDS = 15;
const DEFAULT_PAUSE_SECONDS = 10;
/** After a wait that was too long for this call, though not for others. */
const SOON_SECONDS = 1;

/** Keeps every call within what the process may ask of Graph at once, and every write within what all may in its tenant. */
export function createBudgetHandler(budget: Budget, writes: WriteAllowance, clock: Clock): Middleware {
  return createHandler(async (context, passOn) => {
    const { kind, tenantId, cost, mayStillLeave } = callOf(context);
    const wait =
      (kind === 'write' ? await writes.take({ tenantId, cost, patienceSeconds: PATIENCE_SECONDS }) : null) ??
      (await budget.begin(kind, PATIENCE_SECONDS));
    if (wait !== null) {
      context.response = tooManyRequests(wait);
      return;
    }
    if (!mayStillLeave()) {
      budget.end(kind, null);
      context.response = tooManyRequests(SOON_SECONDS);
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
      if (isThrottled && kind === 'write') writes.throttled(tenantId, seconds ?? DEFAULT_PAUSE_SECONDS);
    }
  });
}

/** As Graph itself would answer. */
function tooManyRequests(seconds: number): Response {
  const headers = { 'retry-after': String(seconds) };
  return Response.json({ error: { code: 'TooManyRequests' } }, { status: 429, headers });
}
