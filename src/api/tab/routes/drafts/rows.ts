import { z } from 'zod';
import type { TabDraftRows } from '../../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../../api-request';
import { presentRow } from '../../present-row';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';

const MOST = 1_000;
const USUAL = 200;

const query = z.object({
  cursor: z.coerce.number().int().min(0).max(1_000_000).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  since: z.iso.datetime().nullable().default(null),
});

/** The rows in the order of the list, or those that have changed. */
export function createRowsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts/:id/rows',
    async answer({ requester, sentences, params, query: asked }) {
      const { problems } = sentences.tab;
      const parsed = query.safeParse(asked);
      if (!parsed.success) throw new TabRefusal('unreadable', problems.unreadable);
      const { cursor: after, limit, since } = parsed.data;
      const page = await parts.requestRows.page(params['id'] ?? '', requester, {
        after,
        limit,
        since: since === null ? null : new Date(since),
      });
      if (page === null) throw new TabRefusal('gone', problems.gone);
      const { request, items, hasMore, now } = page;
      const last = items.at(-1);
      const result: TabDraftRows = {
        rows: items.map((item) => presentRow(item, { request, lines: parts.lines }, sentences)),
        cursor: hasMore && last !== undefined ? String(last.position) : null,
        since: now.toISOString(),
      };
      return { result };
    },
  });
}
