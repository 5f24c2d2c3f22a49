/** One request of our own pages for data. */
export interface ApiRequest {
  readonly authorization: string;
  readonly query: Readonly<Record<string, string>>;
  /** Accept-Language. */
  readonly languages: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: object;
}

/** GET of a fixed path, answered with JSON. */
export interface ApiRoute {
  readonly path: string;
  answer(request: ApiRequest): Promise<ApiAnswer>;
}
