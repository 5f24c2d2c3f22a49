import { useEffect, useState } from 'react';
import type { TabTargets } from '../../domain/tab/tab-form';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { Asked } from '../shell/use-asked';

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
  /** Why none are known; null if nothing went wrong. */
  readonly error: unknown;
}

interface Found {
  readonly text: string;
  readonly targets: readonly TabTarget[];
  readonly error: unknown;
}

/** Targets this person may manage: the likeliest, or those whose name fits the text. */
export function useTargets(
  text: string,
  /** As `TargetFieldView.wanted`. */
  wanted: string | null | undefined,
  { answer: likely, error: unreadable }: Asked<TabTargets>,
): FoundTargets {
  const { api } = usePage();
  const [found, setFound] = useState<Found>({ text: '', targets: [], error: null });
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
        .then(
          (targets) => ({ text: searched, targets, error: null }),
          (error: unknown) => ({ text: searched, targets: [], error }),
        )
        .then((outcome) => {
          if (!ending.signal.aborted) setFound(outcome);
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [api, searched]);
  const beforehand = wanted === undefined ? null : (wanted ?? likely?.lastUsed ?? null);
  const preset = likely?.targets.find(({ ref }) => ref === beforehand) ?? null;
  if (searched === '') {
    const isSearching = likely === null && unreadable === null;
    return { targets: likely?.targets ?? [], preset, isSearching, error: unreadable };
  }
  const isSearching = found.text !== searched;
  return isSearching
    ? { targets: [], preset, isSearching, error: null }
    : { targets: found.targets, preset, isSearching, error: found.error };
}
