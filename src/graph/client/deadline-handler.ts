import type { Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './call-options';
import { createHandler } from './handler';

/** Gives each attempt its time; the client itself would wait for ever. It covers the reading of the body too. */
export function createDeadlineHandler(): Middleware {
  return createHandler(async (context, passOn) => {
    context.options = {
      ...context.options,
      signal: AbortSignal.timeout(callOf(context).timeoutMilliseconds),
    };
    await passOn();
  });
}
