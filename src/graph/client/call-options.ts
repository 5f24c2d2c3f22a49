import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';

/** What our handlers must know of one call; travels by the client's own way for such options. */
export class CallOptions implements MiddlewareOptions {
  constructor(
    readonly call: {
      readonly token: string;
      readonly clientRequestId: string;
      readonly timeoutMilliseconds: number;
      readonly mayRepeat: boolean;
    },
  ) {}
}

export function callOf(context: Context): CallOptions['call'] {
  const options = context.middlewareControl?.getMiddlewareOptions(CallOptions);
  if (!(options instanceof CallOptions)) throw new Error('A Graph call came without its options');
  return options.call;
}
