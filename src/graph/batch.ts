import { z } from 'zod';
import type { GraphAnswer, GraphCall } from './client/graph-call';
import { failureOfConnection, failureOfResponse } from './client/graph-failure';
import { chunksOf, inParallel } from './in-parallel';
import type { Session } from './session';

/** Graph's limit of parts in one batch. */
const PARTS = 20;
const BATCHES_AT_ONCE = 4;
const SINGLES_AT_ONCE = 6;
const ROUNDS = 3;
const LONGEST_WAIT_SECONDS = 15;

type Sender = Pick<Session, 'client' | 'clock'>;
type HeaderFields = Readonly<Record<string, string>>;

const part = z.object({
  id: z.coerce.string(),
  status: z.number(),
  headers: z.record(z.string(), z.coerce.string()).nullish(),
  body: z.unknown().optional(),
});
type Part = z.infer<typeof part>;
const batchAnswer = z.object({ responses: z.array(part) });

/** Sends reads twenty to a request; the answers stand in the paths' order, each with its own ending. */
export async function readBatch(
  sender: Sender,
  paths: readonly string[],
  headers: HeaderFields = {},
): Promise<readonly GraphAnswer[]> {
  const batches = await inParallel(chunksOf(paths, PARTS), BATCHES_AT_ONCE, (chunk) =>
    readChunk(sender, chunk, headers),
  );
  return batches.flat();
}

async function readChunk(
  sender: Sender,
  paths: readonly string[],
  headers: HeaderFields,
): Promise<readonly GraphAnswer[]> {
  let answers = await sendChunk(sender, paths, headers);
  for (let round = 1; round < ROUNDS; round += 1) {
    // A part is throttled on its own, inside an envelope that says 200.
    const throttled = answers.flatMap((answer, index) => (isThrottled(answer) ? [index] : []));
    const wait = Math.max(0, ...throttled.map((index) => waitOf(answers[index])));
    if (throttled.length === 0 || wait > LONGEST_WAIT_SECONDS) break;
    await sender.clock.pause(wait * 1000);
    const again = await sendChunk(
      sender,
      throttled.flatMap((index) => paths[index] ?? []),
      headers,
    );
    answers = answers.map((answer, index) => again[throttled.indexOf(index)] ?? answer);
  }
  return answers;
}

async function sendChunk(
  sender: Sender,
  paths: readonly string[],
  headers: HeaderFields,
): Promise<readonly GraphAnswer[]> {
  const answers = await sendParts(
    sender,
    paths.map((path) => ({ method: 'GET', path, headers, mayRepeat: true })),
  );
  return answers ?? readSingly(sender, paths, headers);
}

/** Sends writes twenty to a request, each once; the answers stand in the calls' order. */
export async function writeBatch(
  sender: Sender,
  calls: readonly GraphCall[],
): Promise<readonly GraphAnswer[]> {
  const answers: GraphAnswer[] = [];
  for (const chunk of chunksOf(calls, PARTS)) {
    const some = await sendParts(sender, chunk);
    answers.push(...(some ?? (await inParallel(chunk, SINGLES_AT_ONCE, (call) => sender.client.call(call)))));
  }
  return answers;
}

/** Null: this Graph does not know batches. */
async function sendParts(
  sender: Sender,
  calls: readonly GraphCall[],
): Promise<readonly GraphAnswer[] | null> {
  const requests = calls.map(({ method, path: url, headers, body }, index) => ({
    id: String(index + 1),
    method,
    url,
    // Graph reads a part's body by the part's own type.
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  }));
  const isRepeatable = calls.every(({ mayRepeat }) => mayRepeat);
  const answer = await sender.client.call({
    method: 'POST',
    path: '/$batch',
    body: { requests },
    mayRepeat: isRepeatable,
    parts: calls.length,
  });
  if (answer.kind === 'failed') return isWithoutBatches(answer) ? null : calls.map(() => answer);
  const parsed = batchAnswer.safeParse(answer.body);
  const parts = new Map(parsed.success ? parsed.data.responses.map((part) => [part.id, part]) : []);
  const answers = calls.map((_, index) => answerOf(parts.get(String(index + 1)), sender.clock.now()));
  if (answers.some(isThrottled)) {
    sender.client.heardThrottle(isRepeatable ? 'read' : 'write', Math.max(...answers.map(waitOf)));
  }
  return answers;
}

function answerOf(part: Part | undefined, now: number): GraphAnswer {
  if (part === undefined) return { kind: 'failed', failure: failureOfConnection('garbled') };
  if (part.status >= 200 && part.status < 300) {
    return { kind: 'answered', status: part.status, body: part.body, requestId: null };
  }
  const headers = new Headers(part.headers ?? {});
  const header = (name: string): string | null => headers.get(name);
  return {
    kind: 'failed',
    failure: failureOfResponse({ status: part.status, body: part.body, header }, now),
  };
}

/** A Graph that does not know batches is asked one by one. */
function readSingly(
  { client }: Sender,
  paths: readonly string[],
  headers: HeaderFields,
): Promise<readonly GraphAnswer[]> {
  return inParallel(paths, SINGLES_AT_ONCE, (path) =>
    client.call({ method: 'GET', path, headers, mayRepeat: true }),
  );
}

function isWithoutBatches(answer: GraphAnswer): boolean {
  return answer.kind === 'failed' && [400, 404, 405, 501].includes(answer.failure.status ?? 0);
}

function isThrottled(answer: GraphAnswer): boolean {
  return answer.kind === 'failed' && answer.failure.status === 429;
}

function waitOf(answer: GraphAnswer | undefined): number {
  return answer?.kind === 'failed' ? (answer.failure.retryAfterSeconds ?? 1) : 0;
}
