/** A request to Graph, from the wire or out of a batch. */
export interface GraphRequest {
  /** Upper case. */
  readonly method: string;
  readonly version: 'v1.0' | 'beta';
  /** After the version, decoded; `users('id')` counts as two. */
  readonly segments: readonly string[];
  /** With the version, encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
  /** The address the caller uses, for links that lead back. */
  readonly origin: string;
  readonly isInBatch: boolean;
  header(name: string): string | null;
}

export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
