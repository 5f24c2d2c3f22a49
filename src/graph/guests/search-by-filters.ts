import type { z } from 'zod';
import { readBatch } from '../batch';
import type { Found } from '../found';
import { query } from '../odata';
import { pagesFrom } from '../pages';
import type { Session } from '../session';
import type { AddressFilter } from './address-filters';

export interface FilteredSearch<T> {
  /** `/users` */
  readonly path: string;
  readonly select: readonly string[];
  readonly item: z.ZodType<T>;
  readonly filters: readonly AddressFilter[];
}

const MOST_HITS = 500;

/** Everything any of the filters finds; one filter that is refused refuses the search, unless it can be asked otherwise or left out. */
export async function searchByFilters<T>(session: Session, search: FilteredSearch<T>): Promise<Found<T[]>> {
  const asked = search.filters.map(({ filter }) => filter);
  const first = await askAll(session, search, asked);
  const refused = search.filters.filter((_, index) => first[index]?.kind === 'unsupported');
  const plain = refused.flatMap((filter) => filter.plain ?? []);
  const second = await askAll(session, search, plain);

  const forgiven = new Set(refused.filter((filter) => filter.isExtra || filter.plain !== null));
  const counted = first.filter((_, index) => !isIn(forgiven, search.filters[index]));
  const hits: T[] = [];
  for (const found of [...counted, ...second]) {
    if (found.kind !== 'found') return found;
    hits.push(...found.value);
  }
  return { kind: 'found', value: hits };
}

function isIn<T>(set: ReadonlySet<T>, value: T | undefined): boolean {
  return value !== undefined && set.has(value);
}

async function askAll<T>(
  { client, clock }: Session,
  { path, select, item }: FilteredSearch<T>,
  filters: readonly string[],
): Promise<Found<T[]>[]> {
  const paths = filters.map((filter) => `${path}${query({ select, filter })}`);
  const answers = await readBatch({ client, clock }, paths);
  return Promise.all(
    answers.map(async (answer, index): Promise<Found<T[]>> => {
      const found = await pagesFrom(client, answer, { path: paths[index] ?? path, item, atMost: MOST_HITS });
      if (found.kind !== 'found') return found;
      // So many hits mean that the filter was ignored.
      if (!found.value.isComplete) return { kind: 'unsupported' };
      return { kind: 'found', value: [...found.value.items] };
    }),
  );
}
