import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraft } from '../../domain/tab/tab-draft';
import type { TabState } from '../../domain/tab/tab-guest';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { ProblemBar } from '../shell/problem-bar';
import { HeldNote } from './held-note';
import { keepList } from './kept-list';
import { listOf } from './list-of';
import { OutcomeTable } from './outcome-table';
import { ProgressCounts } from './progress-counts';
import { DownloadOutcome } from './download-outcome';
import { useDraftRows } from './use-draft-rows';
import { useFollowed } from './use-followed';

export interface ProgressStepView {
  readonly draft: TabDraft;
  /** What is to be shown instead. */
  readonly onDraft: (draft: TabDraft | null) => void;
  /** The same request, as it is now. */
  readonly onChanged: (draft: TabDraft) => void;
  /** Nothing of the list is left over that comes first. */
  readonly canRepeat: boolean;
  readonly onLeave: () => void;
}

/** With an account by now: elsewhere they are added without another e-mail. */
const IN: ReadonlySet<TabState> = new Set<TabState>(['pending', 'stale', 'accepted']);

/** How a sent list goes, line by line, until it has ended; what can be done about it meanwhile and afterwards. */
export function ProgressStep({ draft, onDraft, onChanged, onLeave, canRepeat }: ProgressStepView) {
  const { api, words, locale } = usePage();
  const { progress } = words.bulk;
  const rows = useDraftRows(draft.id);
  const [error, setError] = useState<unknown>(null);
  const [isAsking, setIsAsking] = useState(false);
  useFollowed(draft, { onDraft: onChanged, onRows: rows.refresh });

  const path = `/api/tab/drafts/${encodeURIComponent(draft.id)}`;
  const ask = (what: 'pause' | 'resume' | 'cancel' | 'retry-failed') => async () => {
    setIsAsking(true);
    setError(null);
    try {
      onChanged(await api.ask<TabDraft>(`${path}/${what}`, { method: 'POST', body: {} }));
      await rows.refresh();
    } catch (reason) {
      setError(reason);
    } finally {
      setIsAsking(false);
    }
  };
  const button = (what: Parameters<typeof ask>[0], label: string) => (
    <Button disabledFocusable={isAsking} onClick={() => void ask(what)()}>
      {label}
    </Button>
  );

  const { state } = draft;
  const present = rows.rows.filter(({ state: how }) => how !== null && IN.has(how));
  const isOpen = state === 'held' || state === 'running' || state === 'paused';
  const settled = draft.rows - draft.progress.waiting - draft.progress.underWay;
  const told = fill(progress.bar, { done: numberIn(locale, settled), total: numberIn(locale, draft.rows) });
  return (
    <div className="progress">
      <header className="bulk-head">
        <h1>{draft.target.label}</h1>
        <h2 role="status">{progress.headings[state]}</h2>
        <ProgressBar aria-label={told} value={settled} max={Math.max(draft.rows, 1)} thickness="large" />
        <p>{told}</p>
        <ProgressCounts progress={draft.progress} />
      </header>
      <ProblemBar error={error} />
      {draft.pausedBecause !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{draft.pausedBecause}</MessageBarBody>
        </MessageBar>
      )}
      {state === 'held' && draft.heldUntil !== null && <HeldNote until={draft.heldUntil} />}
      <p className="buttons">
        {(state === 'held' || state === 'running') && button('pause', progress.pause)}
        {state === 'paused' && button('resume', progress.resume)}
        {isOpen && button('cancel', progress.stop)}
        {draft.canRetryFailed && button('retry-failed', progress.retryFailed)}
      </p>
      {(state === 'held' || state === 'running') && <p className="soft">{progress.mayClose}</p>}
      {!isOpen && <DownloadOutcome draftId={draft.id} onError={setError} />}
      <OutcomeTable rows={rows.rows} />
      <footer className="bulk-foot">
        <Button appearance="primary" onClick={onLeave}>
          {progress.finish}
        </Button>
        <Button
          onClick={() => {
            onDraft(null);
          }}
        >
          {progress.another}
        </Button>
        {!isOpen && canRepeat && present.length > 0 && (
          <Button
            onClick={() => {
              keepList(listOf(present), null);
              onDraft(null);
            }}
          >
            {progress.sameElsewhere}
          </Button>
        )}
      </footer>
    </div>
  );
}
