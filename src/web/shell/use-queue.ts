import { useCallback, useRef } from 'react';

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs what is asked one after the other, in the order it was asked: what was typed is kept before anything else is read. */
export function useQueue(): Queue {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const run = last.current.then(work);
    // A failure is its asker's alone.
    last.current = run.catch(() => undefined);
    return run;
  }, []);
}
