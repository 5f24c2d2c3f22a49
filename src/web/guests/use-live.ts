import { useEffect, useRef, useState } from 'react';
import { watchEvents } from '../api/watch-events';
import { usePage } from '../shell/page-context';

export interface Live {
  /** The stream is open again after it was not: what was read may be out of date. */
  onReopened(): void;
  onChanged(requestIds: readonly string[]): void;
}

/** Milliseconds in which changes are gathered before they are read. */
const GATHER = 400;

/** Changes as they happen, wherever they are made. False while they do not come in. */
export function useLive(live: Live, team: string | null = null): boolean {
  const { api } = usePage();
  const [isLive, setIsLive] = useState(true);
  const latest = useRef(live);
  useEffect(() => {
    latest.current = live;
  });
  useEffect(() => {
    const ending = new AbortController();
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isFirst = true;
    const tell = () => {
      timer = null;
      latest.current.onChanged([...changed]);
      changed.clear();
    };
    const watched = {
      onLive: setIsLive,
      onEvent: (event: Parameters<Parameters<typeof watchEvents>[1]['onEvent']>[0]) => {
        if (event.kind === 'open' && !isFirst) latest.current.onReopened();
        isFirst = false;
        if (event.kind !== 'changed') return;
        for (const id of event.requestIds) changed.add(id);
        timer ??= setTimeout(tell, GATHER);
      },
    };
    void watchEvents(api, { ...watched, team }, ending.signal);
    return () => {
      ending.abort();
      if (timer !== null) clearTimeout(timer);
    };
  }, [api, team]);
  return isLive;
}
