import type { TabGuestPage } from '../../domain/tab/tab-guest';
import type { Api } from '../api/create-api';

/** Guests: few at first, so that something is soon to be seen, then as many as the API gives at once. */
const FIRST = 100;
const NEXT = 1_000;

interface Reading {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export async function* readPages(api: Api, { path, query, signal }: Reading): AsyncGenerator<TabGuestPage> {
  let cursor: string | null = null;
  let isFirst = true;
  while (isFirst || cursor !== null) {
    const page: TabGuestPage = await api.ask<TabGuestPage>(path, {
      query: { ...query, limit: String(isFirst ? FIRST : NEXT), cursor },
      ...(signal === undefined ? {} : { signal }),
    });
    yield page;
    isFirst = false;
    ({ cursor } = page);
  }
}
