import { z } from 'zod';
import { DirectoryUnavailable } from '../ports/directory-errors';
import type { GraphAnswer, GraphClient } from './client/graph-call';
import { foundIn, type Found, type GraphRead } from './found';
import { linkWithin } from './link-within';

export interface Pages<T> {
  readonly items: readonly T[];
  /** False when there was more than was asked for. */
  readonly isComplete: boolean;
}

const MOST_PAGES = 250;

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

export interface Collection<T> extends GraphRead {
  readonly item: z.ZodType<T>;
  /** Stop asking for pages once there are so many. */
  readonly atMost: number;
}

/** Reads a collection, following its pages. */
export async function readPages<T>(client: GraphClient, collection: Collection<T>): Promise<Found<Pages<T>>> {
  const { path, version = 'v1.0', headers = {} } = collection;
  const first = await client.call({ method: 'GET', path, version, headers, mayRepeat: true });
  return pagesFrom(client, first, collection);
}

/** Goes on from a first page that came some other way, in a batch say. */
export async function pagesFrom<T>(
  client: GraphClient,
  first: GraphAnswer,
  collection: Collection<T>,
): Promise<Found<Pages<T>>> {
  const items: T[] = [];
  let answer = first;
  for (let pages = 1; ; pages += 1) {
    const found = foundIn(answer, collection.path, page);
    if (found.kind !== 'found') return found;
    for (const raw of found.value.value) items.push(parsed(raw, collection));
    const link = found.value['@odata.nextLink'];
    if (link === undefined) return { kind: 'found', value: { items, isComplete: true } };
    // Pages may be empty and still go on, so they are counted as well.
    if (items.length >= collection.atMost || pages >= MOST_PAGES) {
      return { kind: 'found', value: { items, isComplete: false } };
    }
    const next = linkWithin(client.baseUrl, link);
    if (next === null) throw new DirectoryUnavailable('A next page lies outside the directory', null);
    answer = await client.call({
      ...next,
      method: 'GET',
      headers: collection.headers ?? {},
      mayRepeat: true,
    });
  }
}

function parsed<T>(raw: unknown, { item, path }: Collection<T>): T {
  const result = item.safeParse(raw);
  if (result.success) return result.data;
  throw new DirectoryUnavailable(`${path.split('?')[0] ?? ''}: an entry cannot be read`, null);
}
