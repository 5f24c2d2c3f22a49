import type { z } from 'zod';
import { read, unread, type Reading } from '../domain/reading';
import { DirectoryUnavailable, SignInNeeded } from '../ports/directory-errors';
import type { GraphAnswer, GraphCall, GraphClient } from './client/graph-call';
import type { GraphFailure } from './client/graph-failure';
import { describeCall } from './client/log-answer';
import { meaningOf } from './errors';

/** How one read ended. Anything passing is thrown as DirectoryUnavailable instead. */
export type Found<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notPermitted' }
  /** The service does not know the call or an option of it. */
  | { readonly kind: 'unsupported' };

export type GraphRead = Pick<GraphCall, 'path' | 'version' | 'headers'>;

const UNSUPPORTED = new Set([400, 405, 501]);

export async function readOne<T>(
  client: GraphClient,
  call: GraphRead,
  schema: z.ZodType<T>,
): Promise<Found<T>> {
  const answer = await client.call({ ...call, method: 'GET', mayRepeat: true });
  return foundIn(answer, call.path, schema);
}

/** @throws DirectoryUnavailable, also for an answer that is not what Graph documents; SignInNeeded */
export function foundIn<T>(answer: GraphAnswer, path: string, schema: z.ZodType<T>): Found<T> {
  const call = describeCall({ method: 'GET', path });
  if (answer.kind === 'failed') return notFound(answer.failure, call);
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) throw new DirectoryUnavailable(`${call}: the answer cannot be read`, null);
  return { kind: 'found', value: parsed.data };
}

function notFound(failure: GraphFailure, call: string): Found<never> {
  const meaning = meaningOf(failure);
  if (meaning.kind === 'signInNeeded') throw new SignInNeeded(`${call}: sign-in needed`, meaning.claims);
  if (failure.status === 404) return { kind: 'missing' };
  if (failure.status === 401 || failure.status === 403) return { kind: 'notPermitted' };
  if (failure.status !== null && UNSUPPORTED.has(failure.status)) return { kind: 'unsupported' };
  throw unavailable(failure, call);
}

export function unavailable(failure: GraphFailure, call: string): DirectoryUnavailable {
  const status = failure.status === null ? failure.code : `${failure.status} ${failure.code}`.trim();
  return new DirectoryUnavailable(`${call}: ${status}`, failure.requestId);
}

/** What could not be found is unread, never guessed. */
export function readingOf<T>(found: Found<T>): Reading<T> {
  if (found.kind === 'found') return read(found.value);
  return unread(found.kind === 'notPermitted' ? 'notPermitted' : 'unavailable');
}

/** For a fact that is not worth failing for: one that is unavailable for now is unread too. */
export function optional<T>(reading: Promise<Reading<T>>): Promise<Reading<T>> {
  return unlessUnavailable(reading, unread('unavailable'));
}

export async function unlessUnavailable<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return otherwise;
    throw error;
  }
}
