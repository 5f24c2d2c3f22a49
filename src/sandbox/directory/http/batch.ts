import { z } from 'zod';
import { GraphError } from './graph-error';
import type { GraphReply, GraphRequest } from './exchange';
import { readBody } from './read-body';
import { readPath } from './read-path';

const MOST_PARTS = 20;

const part = z.looseObject({
  // CLI for Microsoft 365 sends numbers, and Graph takes them.
  id: z.union([z.string().min(1), z.number()]).transform(String),
  method: z.string().transform((method) => method.toUpperCase()),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
const batch = z.looseObject({ requests: z.array(part).min(1) });
type Part = z.infer<typeof part>;

/** Answers each part on its own; in what order the answers stand is nobody's to rely on. */
export async function answerBatch(
  envelope: GraphRequest,
  answerPart: (request: GraphRequest) => Promise<GraphReply>,
): Promise<GraphReply> {
  const { requests } = readBody(envelope.body, batch);
  if (requests.length > MOST_PARTS) {
    throw new GraphError(
      400,
      'BadRequest',
      `Number of batch request steps exceeds the maximum value of ${MOST_PARTS}.`,
    );
  }
  if (new Set(requests.map(({ id }) => id)).size < requests.length) {
    throw new GraphError(400, 'BadRequest', 'The ids of the batch request steps must be unique.');
  }
  refuseUntypedBodies(requests);
  const replies = new Map<string, GraphReply>();
  for (const one of requests) {
    const isBlocked = one.dependsOn.some((id) => (replies.get(id)?.status ?? 424) >= 400);
    replies.set(one.id, isBlocked ? failedDependency : await answerPart(requestOf(envelope, one)));
  }
  const responses = [...replies].map(([id, { status, headers, body }]) => ({ id, status, headers, body }));
  return { status: 200, body: { responses: responses.reverse() } };
}

/** Graph reads the body of a part by the part's own Content-Type, and refuses the whole batch without one. */
function refuseUntypedBodies(requests: readonly Part[]): void {
  const untyped = requests.find(
    ({ body, headers }) => body !== undefined && !new Headers(headers).has('content-type'),
  );
  if (untyped === undefined) return;
  throw new GraphError(
    400,
    'BadRequest',
    `Write request id : ${untyped.id} does not contain Content-Type header or body.`,
  );
}

const failedDependency: GraphReply = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A step this one depends on has failed.' } },
};

function requestOf(envelope: GraphRequest, { method, url, headers, body }: Part): GraphRequest {
  const target = readPath(`/${envelope.version}/${url.replace(/^\/+/, '')}`);
  if (target === null || target.segments[0] === '$batch') {
    throw new GraphError(400, 'BadRequest', `Invalid batch request url '${url}'.`);
  }
  const own = new Headers(headers);
  return {
    ...target,
    method,
    body,
    origin: envelope.origin,
    isInBatch: true,
    header: (name) => own.get(name) ?? (name === 'authorization' ? envelope.header(name) : null),
  };
}
