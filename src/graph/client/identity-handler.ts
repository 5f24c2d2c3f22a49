import type { Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './call-options';
import { createHandler, setHeader } from './handler';

/**
 * Says who calls and which call it is. The client's own handler sends tokens over https to Microsoft's hosts alone;
 * this one sends them to the configured origin and nowhere else.
 */
export function createIdentityHandler(baseUrl: string): Middleware {
  const { origin } = new URL(baseUrl);
  return createHandler(async (context, passOn) => {
    const { token, clientRequestId, priority } = callOf(context);
    const url: unknown = context.request;
    if (typeof url !== 'string' || new URL(url).origin !== origin) {
      throw new Error('A Graph call leads outside the directory');
    }
    setHeader(context, 'Authorization', `Bearer ${token}`);
    setHeader(context, 'client-request-id', clientRequestId);
    setHeader(context, 'x-ms-throttle-priority', priority);
    await passOn();
  });
}
