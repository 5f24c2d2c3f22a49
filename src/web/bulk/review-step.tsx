import { Button, MessageBar, MessageBarBody, Spinner, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraft, TabDraftChange } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';
import { ProblemBar } from '../shell/problem-bar';
import { AddGuests } from './add-guests';
import type { Queue } from '../shell/use-queue';
import { AnotherTarget } from './another-target';
import { ChangeDraft } from './change-draft';
import { focusShown } from './focus-shown';
import { DraftRefusal } from './draft-refusal';
import { PlanCountsLine } from './plan-counts-line';
import { ReviewTable } from './review-table';
import { useDraftRows } from './use-draft-rows';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';

export interface ReviewStepView {
  readonly draft: TabDraft;
  readonly queue: Queue;
  /** What is to be shown instead. */
  readonly onDraft: (draft: TabDraft | null) => void;
  /** The same draft, as it is now. */
  readonly onChanged: (draft: TabDraft) => void;
}

/** Every guest judged before anything is sent: mend a line where it stands, then send. */
export function ReviewStep({ draft, queue, onDraft, onChanged }: ReviewStepView) {
  const { api, words, locale } = usePage();
  const { review } = words.bulk;
  const rows = useDraftRows(draft.id);
  const [isAsking, setIsAsking] = useState<'change' | 'send' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [problemsOnly, setProblemsOnly] = useState(false);
  const path = `/api/tab/drafts/${encodeURIComponent(draft.id)}`;

  const ask = async (what: 'change' | 'send', asked: () => Promise<TabDraft>) => {
    setIsAsking(what);
    setError(null);
    try {
      const changed = await queue(asked);
      if (changed.id === draft.id && changed.state === 'draft') await rows.again();
      if (changed.id === draft.id) onChanged(changed);
      else onDraft(changed);
    } catch (reason) {
      setError(reason);
      // Some of it may have been done: the next press is about what is there now.
      await lookAgain().catch(() => undefined);
    } finally {
      setIsAsking(null);
    }
  };
  const lookAgain = async () => {
    await rows.again();
    onChanged(await api.ask<TabDraft>(path));
  };
  const post = (name: string, body: object) => () =>
    api.ask<TabDraft>(`${path}/${name}`, { method: 'POST', body });
  const change = (part: TabDraftChange) =>
    void ask('change', () => api.ask<TabDraft>(path, { method: 'PATCH', body: part }));
  const { guestsToSend } = draft;

  return (
    <div className="review">
      <header className="bulk-head">
        <h1 tabIndex={-1}>{draft.target.label}</h1>
        {draft.opens !== '' && <p className="soft">{draft.opens}</p>}
        <PlanCountsLine plans={draft.plans} />
      </header>
      <ProblemBar error={error} />
      {draft.refusal !== null && <DraftRefusal reason={draft.refusal} />}
      {draft.couldNotCheck !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{draft.couldNotCheck}</MessageBarBody>
        </MessageBar>
      )}
      <ChangeDraft draft={draft} onChange={change} />
      <AnotherTarget
        key={draft.list.map(({ id }) => id).join()}
        onAdd={(added) => void ask('change', post('targets', added)).then(focusShown)}
      />
      <p className="soft" role="status">
        {guestsToSend > 0 || draft.refusal !== null ? review.kept : review.nothingToSend}
      </p>
      <p className="review-tools">
        <Switch
          label={review.problemsOnly}
          checked={problemsOnly}
          onChange={(_event, { checked }) => {
            setProblemsOnly(checked);
          }}
        />
        <span role="status">{isAsking === 'change' && <Spinner size="tiny" label={review.saving} />}</span>
      </p>
      <ReviewTable
        rows={rows.rows}
        problemsOnly={problemsOnly}
        onEdit={(edit) => {
          change({ rows: [edit] });
        }}
      />
      <AddGuests
        onAdd={(guests) => {
          change({ add: guests });
        }}
      />
      <footer className="bulk-foot">
        <Button
          appearance="primary"
          disabledFocusable={guestsToSend === 0 || isAsking !== null}
          onClick={() => void ask('send', post('send', {}))}
        >
          {guestsToSend === 1
            ? review.sendOne
            : fill(review.send, { guests: numberIn(locale, guestsToSend) })}
        </Button>
        <Button
          onClick={() => {
            onDraft(null);
          }}
        >
          {words.common.back}
        </Button>
      </footer>
    </div>
  );
}
