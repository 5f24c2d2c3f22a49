import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** A link in the client's chain, from what it does around the rest. */
export function createHandler(
  handle: (context: Context, passOn: () => Promise<void>) => Promise<void>,
): Middleware {
  let next: Middleware | null = null;
  return {
    setNext(middleware) {
      next = middleware;
    },
    execute: (context) =>
      handle(context, () => {
        if (next === null) throw new Error('A Graph handler stands at the end of the chain');
        return next.execute(context);
      }),
  };
}

export function setHeader(context: Context, name: string, value: string): void {
  context.options = {
    ...context.options,
    headers: { ...(context.options?.headers as Record<string, string> | undefined), [name]: value },
  };
}
