import { useEffect, useRef } from 'react';
import type { TabDraft } from '../../domain/tab/tab-draft';
import { useLive } from '../guests/use-live';
import { usePage } from '../shell/page-context';

interface Following {
  readonly onDraft: (draft: TabDraft) => void;
  readonly onRows: () => Promise<void>;
}

/** Milliseconds between two looks where changes do not come in by themselves. */
const LOOK = 5_000;

/** Keeps a sent list up to date: at each change or, without a stream, every few seconds. */
export function useFollowed(draft: TabDraft, { onDraft, onRows }: Following): void {
  const { api } = usePage();
  const isReading = useRef(false);
  const look = async () => {
    if (isReading.current) return;
    isReading.current = true;
    try {
      const now = await api.ask<TabDraft>(`/api/tab/drafts/${encodeURIComponent(draft.id)}`);
      // The lines first: once it is said to have ended, they are as they stay.
      await onRows();
      onDraft(now);
    } finally {
      isReading.current = false;
    }
  };
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  // What fails now is looked at again with the next change.
  const lookNow = () => void latest.current().catch(() => undefined);
  const isLive = useLive({
    onReopened: lookNow,
    onChanged: (requestIds) => {
      if (draft.list.some(({ id }) => requestIds.includes(id))) lookNow();
    },
  });
  const isOpen = draft.list.some(({ state }) => state === 'held' || state === 'running');
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(lookNow, isLive ? LOOK * 3 : LOOK);
    return () => {
      clearInterval(timer);
    };
  }, [isOpen, isLive]);
}
