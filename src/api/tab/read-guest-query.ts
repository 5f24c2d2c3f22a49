import { z } from 'zod';
import { tabSorts, tabStates } from '../../domain/tab/tab-guest';
import { parseTargetRef } from '../../domain/target';
import type { GuestTableAsked } from '../../ports/guest-table';
import { parseCursor } from './cursor';

const MOST = 1_000;
const USUAL = 200;
/** No name, address or target is longer. */
const LONGEST_SEARCH = 256;

const given = <T>(parse: (text: string) => T | null | undefined) =>
  z
    .string()
    .max(4_000)
    .transform((text, context) => {
      const value = parse(text) ?? null;
      if (value === null) context.addIssue({ code: 'custom', message: 'unreadable' });
      return value;
    });

/** Requests that have changed, to be read anew together. */
const MOST_REQUESTS = 50;
const readIds = (text: string) => z.array(z.guid()).max(MOST_REQUESTS).safeParse(text.split(',')).data;

const query = z.object({
  search: z.string().max(LONGEST_SEARCH).default(''),
  state: z.enum(tabStates).nullable().default(null),
  target: given(parseTargetRef).nullable().default(null),
  requests: given(readIds).nullable().default(null),
  sort: z.enum(tabSorts).default('invitedAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  cursor: given(parseCursor).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
});

/** Null for what this page does not ask. An empty value is one left out. */
export function readGuestQuery(asked: Readonly<Record<string, string>>): GuestTableAsked | null {
  const filled = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const parsed = query.safeParse(filled);
  if (!parsed.success) return null;
  const { search, state, target, requests, sort, order, cursor, limit } = parsed.data;
  return {
    words: search.toLowerCase().split(/\s+/).filter(Boolean),
    state,
    target,
    requestIds: requests,
    sort,
    isDescending: order === 'desc',
    after: cursor,
    limit,
  };
}
