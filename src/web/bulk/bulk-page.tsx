import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraft } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';
import { ProblemNotice } from '../shell/problem-notice';
import { useAsked } from '../shell/use-asked';
import { ListStep } from './list-step';
import { forgetList } from './kept-list';
import { ProgressStep } from './progress-step';
import { ReviewStep } from './review-step';

/** A list of guests, from what is pasted to how it ended. Where it is stands in the address, so that it can be come back to. */
export function BulkPage() {
  const { words, place } = usePage();
  const [draftId, setDraftId] = useState(() => paramOf('draft') ?? place.subPageId);
  const [given, setGiven] = useState<TabDraft | null>(null);
  const { answer, error, again } = useAsked<TabDraft>(
    draftId === null || given !== null ? null : `/api/tab/drafts/${encodeURIComponent(draftId)}`,
  );
  const take = (draft: TabDraft | null) => {
    if (draft !== null) forgetList();
    setGiven(draft);
    setDraftId(draft?.id ?? null);
    const url = new URL(window.location.href);
    if (draft === null) url.searchParams.delete('draft');
    else url.searchParams.set('draft', draft.id);
    window.history.replaceState(null, '', url);
  };
  const draft = given ?? answer;
  return (
    <main className="bulk">
      {draftId === null && <ListStep target={paramOf('target')} onDraft={take} />}
      {draftId !== null && draft === null && error === null && (
        <Spinner className="waiting" size="large" label={words.bulk.list.reviewing} />
      )}
      {draftId !== null && draft === null && error !== null && (
        <ProblemNotice error={error} onAgain={again} />
      )}
      {draft?.state === 'draft' && <ReviewStep draft={draft} onDraft={take} />}
      {draft !== null && draft.state !== 'draft' && <ProgressStep draft={draft} onDraft={take} />}
    </main>
  );
}

const paramOf = (name: string): string | null => new URLSearchParams(window.location.search).get(name);
