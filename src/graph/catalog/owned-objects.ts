import { z } from 'zod';
import { DirectoryUnavailable } from '../../ports/directory-errors';
import { query } from '../odata';
import { readPages } from '../pages';
import type { Session } from '../session';

/** More than anybody owns; a limit against an endless answer. */
const MOST_OWNED = 10_000;
const PAGE = 999;

interface OwnedKind<T> {
  readonly type: 'group' | 'servicePrincipal';
  readonly select: readonly string[];
  readonly item: z.ZodType<T>;
}

const typed = z.looseObject({ '@odata.type': z.string().optional() });

/** What the requester owns of one type. */
export async function readOwned<T>(
  { client }: Session,
  { type, select, item }: OwnedKind<T>,
): Promise<readonly T[]> {
  const path = '/me/ownedObjects';
  const cast = await readPages(client, {
    path: `${path}/microsoft.graph.${type}${query({ select, top: PAGE })}`,
    item,
    atMost: MOST_OWNED,
  });
  if (cast.kind === 'found') return cast.value.items;
  if (cast.kind === 'notPermitted') throw new DirectoryUnavailable(`GET ${path}: not permitted`, null);

  // Without the cast every type comes.
  const all = await readPages(client, { path, item: typed, atMost: MOST_OWNED });
  if (all.kind !== 'found') throw new DirectoryUnavailable(`GET ${path}: ${all.kind}`, null);
  return all.value.items.flatMap((one) => {
    const isWanted = one['@odata.type']?.toLowerCase() === `#microsoft.graph.${type}`.toLowerCase();
    const parsed = item.safeParse(one);
    return isWanted && parsed.success ? [parsed.data] : [];
  });
}
