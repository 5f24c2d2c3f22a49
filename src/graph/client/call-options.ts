import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { CallKind } from './budget';

/** Graph's words for whom it serves first when it has to choose. */
export type Priority = 'low' | 'normal' | 'high';

/** What our handlers must know of one call; travels by the client's own way for such options. */
export class CallOptions implements MiddlewareOptions {
  constructor(
    readonly call: {
      readonly token: string;
      readonly clientRequestId: string;
      readonly timeoutMilliseconds: number;
      readonly mayRepeat: boolean;
      readonly kind: CallKind;
      readonly tenantId: string;
      /** Writes it counts for. */
      readonly cost: number;
      readonly priority: Priority;
      readonly mayStillLeave: () => boolean;
    },
  ) {}
}

export function callOf(context: Context): CallOptions['call'] {
  const options = context.middlewareControl?.getMiddlewareOptions(CallOptions);
  if (!(options instanceof CallOptions)) throw new Error('A Graph call came without its options');
  return options.call;
}
