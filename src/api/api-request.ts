/** One request of our own pages for data. */
export interface ApiRequest {
  readonly authorization: string;
  /** Where the page came from that asks; null if the browser or client does not say. */
  readonly origin: string | null;
  readonly query: Readonly<Record<string, string>>;
  /** What stands in the path where the route has a name. */
  readonly params: Readonly<Record<string, string>>;
  /** Accept-Language. */
  readonly languages: string;
  readonly contentType: string;
  /** Null for one of more bytes than that, which is then not kept. */
  body(most: number): Promise<Buffer | null>;
}

export type ApiAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: object }
  /** Another type than JSON, or events that come one after the other. */
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string | AsyncIterable<string>;
      /** Whoever asked has gone. */
      readonly onClose?: () => void;
    };

export interface ApiRoute {
  readonly method: 'get' | 'post' | 'patch';
  /** `:name` stands for one piece of the path. */
  readonly path: string;
  answer(request: ApiRequest): Promise<ApiAnswer>;
}
