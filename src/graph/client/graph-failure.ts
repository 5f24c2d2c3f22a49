import { z } from 'zod';
import { retryAfterSeconds } from './retry-after';
import { claimsChallenge } from './claims-challenge';

/** What came instead of an answer. */
export interface GraphFailure {
  /** HTTP status; null when there was none (time-out, lost connection). */
  readonly status: number | null;
  /** Graph's `error.code`, or what happened to the connection. Safe to log. */
  readonly code: string;
  /** Graph's `error.message`. It may quote an address: it is compared, never shown, logged or put into an error. */
  readonly text: string;
  /** Graph's `request-id`. */
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  /** Claims challenge of the answer, as JSON. */
  readonly claims: string | null;
}

const errorBody = z.object({
  error: z.object({
    code: z.string().catch(''),
    message: z.string().catch(''),
    innerError: z.object({ 'request-id': z.string().optional() }).optional().catch(undefined),
  }),
});

const PLAIN_CODE = /^[\w.-]{1,80}$/;
const PLAIN_ID = /^[\w-]{1,80}$/;

export interface FailedResponse {
  readonly status: number;
  readonly body: unknown;
  header(name: string): string | null;
}

export function failureOfResponse(response: FailedResponse, now: number): GraphFailure {
  const parsed = errorBody.safeParse(response.body);
  const error = parsed.success ? parsed.data.error : { code: '', message: '' };
  const requestId = response.header('request-id') ?? error.innerError?.['request-id'] ?? '';
  return {
    status: response.status,
    code: PLAIN_CODE.test(error.code) ? error.code : '',
    text: error.message,
    requestId: PLAIN_ID.test(requestId) ? requestId : null,
    retryAfterSeconds: retryAfterSeconds(response.header('retry-after'), now),
    claims: claimsChallenge(response.header('www-authenticate')),
  };
}

export function failureOfConnection(code: 'timeout' | 'connection' | 'garbled'): GraphFailure {
  return { status: null, code, text: '', requestId: null, retryAfterSeconds: null, claims: null };
}
