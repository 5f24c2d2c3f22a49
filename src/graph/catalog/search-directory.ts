import type { z } from 'zod';
import type { Found } from '../found';
import { literal, query } from '../odata';
import { readPages, type Pages } from '../pages';
import type { Session } from '../session';

const HITS = 25;

export interface NamedCollection<T> {
  /** `/groups` or `/servicePrincipals` */
  readonly path: string;
  readonly select: readonly string[];
  readonly item: z.ZodType<T>;
}

/** Objects called `name`, and others whose name contains or at least begins with it, as far as the service can search. */
export async function searchByDisplayName<T>(
  session: Session,
  collection: NamedCollection<T>,
  name: string,
): Promise<readonly T[]> {
  const [exact, similar] = await Promise.all([
    ask(session, collection, { filter: `displayName eq ${literal(name)}` }),
    askForSimilar(session, collection, name),
  ]);
  return [exact, similar].flatMap((found) => (found.kind === 'found' ? found.value.items : []));
}

async function askForSimilar<T>(
  session: Session,
  collection: NamedCollection<T>,
  name: string,
): Promise<Found<Pages<T>>> {
  const words = name.replaceAll(/["\\]/g, ' ').trim();
  const found = await ask(session, collection, { search: `"displayName:${words}"` });
  if (found.kind !== 'unsupported') return found;
  return ask(session, collection, { filter: `startswith(displayName,${literal(name)})` });
}

function ask<T>(
  { client }: Session,
  { path, select, item }: NamedCollection<T>,
  option: { readonly filter: string } | { readonly search: string },
): Promise<Found<Pages<T>>> {
  return readPages(client, {
    path: `${path}${query({ select, top: HITS, ...option })}`,
    // $search is answered with this header alone.
    headers: 'search' in option ? { ConsistencyLevel: 'eventual' } : {},
    item,
    atMost: HITS,
  });
}
