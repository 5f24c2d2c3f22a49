import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { PAGE_SIZE } from '../../domain/page-size';
import { problemsFirst } from './problems-first';

export interface Page<T> {
  readonly shown: readonly T[];
  /** Of the first and last shown, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly nextPage: number;
}

/** One page of a request's guests, problems first. */
export function guestPage(
  { items, excerpt }: InvitationRequest,
  page: number,
  size = PAGE_SIZE,
): Page<RequestItem> {
  if (excerpt === undefined) return pageOf(problemsFirst(items), page, size);
  const { from, counts } = excerpt;
  const to = from + items.length;
  const nextPage = Math.floor(from / size) + 1;
  return { shown: items, from: from + 1, to, total: counts.total, hasMore: to < counts.total, nextPage };
}

/** One page, counted from 0; a page past the end is the last one. */
export function pageOf<T>(all: readonly T[], page: number, size = PAGE_SIZE): Page<T> {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const current = Math.min(Math.max(0, page), last);
  const start = current * size;
  const shown = all.slice(start, start + size);
  return {
    shown,
    from: start + 1,
    to: start + shown.length,
    total: all.length,
    hasMore: current < last,
    nextPage: current + 1,
  };
}
