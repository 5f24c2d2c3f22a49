import type { GraphReply } from './exchange';
import { GraphError } from './graph-error';

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** Graph's envelope around a refusal; anything else is a fault of ours and a 500. */
export function errorReply(error: unknown, { requestId, clientRequestId }: RequestIds): GraphReply {
  const known =
    error instanceof GraphError
      ? error
      : new GraphError(500, 'InternalServerError', error instanceof Error ? error.message : String(error));
  const throttled = { code: '429', message: 'Please retry after', status: '429' };
  return {
    status: known.status,
    headers: known.headers,
    body: {
      error: {
        code: known.code,
        message: known.message,
        innerError: {
          ...(known.status === 429 ? throttled : {}),
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId,
        },
      },
    },
  };
}
