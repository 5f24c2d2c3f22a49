import { useCallback, useEffect, useState } from 'react';
import type { TabDraftRow, TabDraftRows } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';

export interface DraftRows {
  readonly rows: readonly TabDraftRow[];
  /** All of them anew. */
  readonly again: () => Promise<void>;
  /** What has changed since they were read last. */
  readonly refresh: () => Promise<void>;
}

const AT_ONCE = '1000';

/** The lines of a draft, in their order. */
export function useDraftRows(draftId: string): DraftRows {
  const { api } = usePage();
  const [read, setRead] = useState<{ readonly rows: readonly TabDraftRow[]; readonly since: string | null }>({
    rows: [],
    since: null,
  });
  const path = `/api/tab/drafts/${encodeURIComponent(draftId)}/rows`;

  const readAll = useCallback(
    async (since: string | null) => {
      const rows: TabDraftRow[] = [];
      let cursor: string | null = null;
      // What changes while they are read is seen from where the first page stands.
      let upTo: string | null = null;
      do {
        const page: TabDraftRows = await api.ask<TabDraftRows>(path, {
          query: { limit: AT_ONCE, cursor, since },
        });
        rows.push(...page.rows);
        upTo ??= page.since;
        ({ cursor } = page);
      } while (cursor !== null);
      return { rows, since: upTo };
    },
    [api, path],
  );
  const again = useCallback(async () => {
    setRead(await readAll(null));
  }, [readAll]);
  const { since } = read;
  const refresh = useCallback(async () => {
    const changed = await readAll(since);
    const by = new Map(changed.rows.map((row) => [row.position, row]));
    setRead((before) => ({
      rows: before.rows.map((row) => by.get(row.position) ?? row),
      since: changed.since,
    }));
  }, [readAll, since]);
  useEffect(() => {
    // What could not be read shows as no lines, and is read again with the next change.
    again().catch(() => undefined);
  }, [again]);
  return { rows: read.rows, again, refresh };
}
