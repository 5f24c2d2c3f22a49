import { fitsFilter } from '../odata/fits-filter';
import { fitsSearch } from '../odata/fits-search';
import { isAdvanced } from '../odata/is-advanced';
import { readListOptions, skipTokenFor, type ListOptions } from '../odata/list-options';
import { selected } from '../odata/selected';
import type { GraphReply, GraphRequest } from './exchange';
import { unsupportedQuery } from './graph-error';

export interface Listing<T extends object> {
  readonly items: readonly T[] | ((options: ListOptions) => readonly T[]);
  /** Fields that come unasked; all of them if left out. */
  readonly byDefault?: readonly string[];
  /** Filters are an advanced query here: they want `ConsistencyLevel: eventual` and `$count=true`. */
  readonly isLink?: boolean;
}

/** Answers a list as its query asks: filtered, searched, counted, cut into pages. */
export function listReply<T extends object>(request: GraphRequest, listing: Listing<T>): GraphReply {
  const isEventual = request.header('consistencylevel')?.toLowerCase() === 'eventual';
  const options = readListOptions(request.query, isEventual);
  const { filter, search, offset, top } = options;
  const isAdvancedQuery = filter !== null && (listing.isLink === true || isAdvanced(filter));
  if (isAdvancedQuery && !(isEventual && options.isCounted)) {
    throw unsupportedQuery('Unsupported Query.');
  }
  const items = typeof listing.items === 'function' ? listing.items(options) : listing.items;
  const found = items.filter(
    (item) => (filter === null || fitsFilter(item, filter)) && (search === null || fitsSearch(item, search)),
  );
  const end = offset + top;
  const fields = options.select ?? listing.byDefault ?? null;
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request),
      ...(options.isCounted ? { '@odata.count': found.length } : {}),
      ...(end < found.length ? { '@odata.nextLink': linkFrom(request, end) } : {}),
      value: found.slice(offset, end).map((item) => selected(item, fields)),
    },
  };
}

export function contextOf({ origin, version, segments }: GraphRequest): string {
  return `${origin}/${version}/$metadata#${segments[0] ?? ''}`;
}

function linkFrom({ origin, path, query }: GraphRequest, offset: number): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', skipTokenFor(offset));
  const text = [...next].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${origin}${path}?${text}`;
}
