/** One request of a browser for a page, as far as pages need it. */
export interface PageRequest {
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Accept-Language. */
  readonly languages: string;
  /** Accept-Encoding. */
  readonly encodings: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** GET of a fixed path. */
export interface Page {
  readonly path: string;
  answer(request: PageRequest): Promise<PageAnswer>;
}
