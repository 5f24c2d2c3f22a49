import { GraphError, unsupportedQuery } from '../http/graph-error';
import { countClauses } from './count-clauses';
import { parseFilter } from './parse-filter';
import type { Filter } from './filter';
import { parseSearch, type Search } from './fits-search';

export interface ListOptions {
  readonly select: readonly string[] | null;
  readonly filter: Filter | null;
  readonly search: Search | null;
  readonly top: number;
  readonly offset: number;
  readonly isCounted: boolean;
}

const KNOWN = new Set(['$select', '$filter', '$search', '$top', '$skiptoken', '$count']);
const DEFAULT_TOP = 100;
const MOST_TOP = 999;
const MOST_CLAUSES = 15;

/** Reads the query of a list. @throws GraphError 400 for what Graph does not take. */
export function readListOptions(query: URLSearchParams, isEventual: boolean): ListOptions {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !KNOWN.has(name)) {
      throw unsupportedQuery(`The query option '${name}' is not supported.`);
    }
  }
  const search = query.get('$search');
  if (search !== null && !isEventual) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  return {
    select: selectOf(query),
    filter: filterOf(query.get('$filter')),
    search: search === null ? null : parseSearch(search),
    top: topOf(query.get('$top')),
    offset: offsetOf(query.get('$skiptoken')),
    isCounted: query.get('$count') === 'true' && isEventual,
  };
}

export function selectOf(query: URLSearchParams): readonly string[] | null {
  const fields = (query.get('$select') ?? '').split(',').map((field) => field.trim());
  const named = fields.filter((field) => field !== '');
  return named.length === 0 ? null : named;
}

export function skipTokenFor(offset: number): string {
  return Buffer.from(`from ${offset}`).toString('base64url');
}

function offsetOf(token: string | null): number {
  if (token === null) return 0;
  const match = /^from (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (match === null) throw new GraphError(400, 'Directory_ExpiredPageToken', 'Invalid page token.');
  return Number(match[1]);
}

function topOf(text: string | null): number {
  if (text === null) return DEFAULT_TOP;
  const top = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= MOST_TOP) return top;
  throw new GraphError(
    400,
    'Request_BadRequest',
    `Invalid page size specified: '${text}'. Must be between 1 and ${MOST_TOP} inclusive.`,
  );
}

function filterOf(text: string | null): Filter | null {
  if (text === null) return null;
  const filter = parseFilter(text);
  const clauses = countClauses(filter);
  if (clauses > MOST_CLAUSES) {
    throw unsupportedQuery(
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${clauses}. Max allowed: ${MOST_CLAUSES}.`,
    );
  }
  return filter;
}
