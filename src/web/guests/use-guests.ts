import { useCallback, useEffect, useState } from 'react';
import type { TabGuest, TabGuestPage } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { LoadedGuests } from './loaded-guests';
import { mergeGuests } from './merge-guests';
import { readPages } from './read-pages';

export interface GuestsState {
  /** Null before the first page is here. */
  readonly loaded: LoadedGuests | null;
  readonly error: unknown;
  /** Everything anew. */
  readonly reload: () => void;
  /** What has changed of these requests. */
  readonly refresh: (requestIds: readonly string[]) => void;
}

/** All guests of a list of the API, page by page, the newest first. */
export function useGuests(path: string): GuestsState {
  const { api } = usePage();
  const [loaded, setLoaded] = useState<LoadedGuests | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const ending = new AbortController();
    const load = async () => {
      let so: LoadedGuests | null = null;
      for await (const page of readPages(api, { path, query: {}, signal: ending.signal })) {
        so = withPage(so, page);
        // A reload replaces what is shown once it is whole; the first load shows each page as it comes.
        if (round === 0 || page.cursor === null) setLoaded(so);
        setError(null);
      }
    };
    load().catch((reason: unknown) => {
      if (!ending.signal.aborted) setError(reason);
    });
    return () => {
      ending.abort();
    };
  }, [api, path, round]);

  const reload = useCallback(() => {
    setError(null);
    setRound((before) => before + 1);
  }, []);
  const refresh = useCallback(
    (requestIds: readonly string[]) => {
      const read = async () => {
        const found: TabGuest[] = [];
        for await (const page of readPages(api, { path, query: { requests: requestIds.join(',') } })) {
          found.push(...page.guests);
        }
        setLoaded((before) => before && mergeGuests(before, found, requestIds));
      };
      // What could not be read now is read at the next change, or when the stream is back.
      read().catch(() => undefined);
    },
    [api, path],
  );
  return { loaded, error, reload, refresh };
}

function withPage(so: LoadedGuests | null, page: TabGuestPage): LoadedGuests {
  const total = Object.values(page.totals).reduce((sum, count) => sum + count, 0);
  if (so === null) return { guests: page.guests, targets: page.targets, total, first: page };
  return { ...so, guests: [...so.guests, ...page.guests], total };
}
