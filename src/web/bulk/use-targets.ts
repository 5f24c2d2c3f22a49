import { useEffect, useState } from 'react';
import type { TabTargets } from '../../domain/tab/tab-form';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import { useAsked } from '../shell/use-asked';

/** Milliseconds without a key before it is searched. */
const PAUSE = 250;
/** A directory that is busy for a moment is asked again, so many times and milliseconds apart. */
const TRIES = 3;
const AGAIN = 1_000;
/** Characters before a name means something. */
const SHORTEST = 2;

export interface FoundTargets {
  readonly targets: readonly TabTarget[];
  /** The one to begin with, if it is known. */
  readonly preset: TabTarget | null;
  readonly isSearching: boolean;
}

/** Targets this person may manage: the likeliest, or those whose name fits the text. */
export function useTargets(text: string, wanted: string | null): FoundTargets {
  const { api } = usePage();
  const likely = useAsked<TabTargets>('/api/tab/targets').answer;
  const [found, setFound] = useState<{ readonly text: string; readonly targets: readonly TabTarget[] }>({
    text: '',
    targets: [],
  });
  const searched = text.trim().length < SHORTEST ? '' : text.trim();
  useEffect(() => {
    if (searched === '') return;
    const ending = new AbortController();
    const search = async (tries: number): Promise<readonly TabTarget[]> => {
      try {
        const call = { method: 'POST', body: { text: searched }, signal: ending.signal } as const;
        return (await api.ask<TabTargets>('/api/tab/targets/search', call)).targets;
      } catch (error) {
        if (ending.signal.aborted || tries === 1) throw error;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
        return search(tries - 1);
      }
    };
    const timer = setTimeout(() => {
      void search(TRIES)
        // The next key searches again; what is chosen is checked when the list is reviewed.
        .catch(() => [])
        .then((targets) => {
          if (!ending.signal.aborted) setFound({ text: searched, targets });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [api, searched]);
  const preset = likely?.targets.find(({ ref }) => ref === (wanted ?? likely.lastUsed)) ?? null;
  if (searched === '') return { targets: likely?.targets ?? [], preset, isSearching: likely === null };
  const isSearching = found.text !== searched;
  return { targets: isSearching ? [] : found.targets, preset, isSearching };
}
