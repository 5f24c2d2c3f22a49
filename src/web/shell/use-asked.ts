import { useCallback, useEffect, useState } from 'react';
import { usePage } from './page-context';

export interface Asked<T> {
  /** Null before the first answer; what was there stays while it is asked again. */
  readonly answer: T | null;
  readonly error: unknown;
  readonly again: () => void;
}

/** What the API answers to a GET; asked anew when `path` changes or `again` is called. Nothing is asked for null. */
export function useAsked<T>(path: string | null): Asked<T> {
  const { api } = usePage();
  const [found, setFound] = useState<{ readonly path: string; readonly answer: T } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const ending = new AbortController();
    api
      .ask<T>(path, { signal: ending.signal })
      .then((answer) => {
        setFound({ path, answer });
        setError(null);
      })
      .catch((reason: unknown) => {
        if (!ending.signal.aborted) setError(reason);
      });
    return () => {
      ending.abort();
    };
  }, [api, path, round]);
  const again = useCallback(() => {
    setError(null);
    setRound((before) => before + 1);
  }, []);
  return { answer: found?.path === path ? found.answer : null, error, again };
}
