import type { CallKind } from './budget';
import type { GraphFailure } from './graph-failure';

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the version on, its query encoded: `/groups?$top=5`. */
  readonly path: string;
  readonly version?: 'v1.0' | 'beta';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A UUID; a fresh one if left out. */
  readonly clientRequestId?: string;
  /** May be sent again after 429, 503, 504 or a lost connection: true for reads and for writes that repeat without a trace. */
  readonly mayRepeat: boolean;
  /** Asked right before it is sent, after every wait; false: it is answered with 429 and nothing is sent. */
  readonly mayStillLeave?: () => boolean;
  /** Of a batch: each is charged alone. */
  readonly parts?: number;
}

export type GraphAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** Graph's `request-id`; null for a part of a batch. */
      readonly requestId: string | null;
    }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** Microsoft Graph as one requester. */
export interface GraphClient {
  /** Without a version and without a slash at its end. */
  readonly baseUrl: string;
  /** Never throws for what Graph answers, nor for a lost connection. @throws SignInNeeded without a token. */
  call(call: GraphCall): Promise<GraphAnswer>;
  /** A part of a batch was throttled, inside an answer that went well. */
  heardThrottle(kind: CallKind, seconds: number): void;
  /** The permissions in the requester's token. @throws SignInNeeded */
  scopes(): Promise<ReadonlySet<string>>;
}
