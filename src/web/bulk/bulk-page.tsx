import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TabBegunList, TabDraft } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';
import { leaveBulk } from '../teams/leave-bulk';
import { ProblemNotice } from '../shell/problem-notice';
import { useAsked } from '../shell/use-asked';
import { useQueue } from '../shell/use-queue';
import { ListStep } from './list-step';
import { forgetList } from './kept-list';
import { ListTargets, tabIdOf } from './list-targets';
import { ProgressStep } from './progress-step';
import { ReviewStep } from './review-step';

/** A list of guests, from what is pasted to how it ended. Where it is stands in the address, so that it can be come back to. */
export function BulkPage() {
  const { words, place } = usePage();
  const [draftId, setDraftId] = useState(() => paramOf('draft') ?? place.subPageId);
  const [given, setGiven] = useState<TabDraft | null>(null);
  const [begunId, setBegunId] = useState(() => paramOf('list'));
  const [restId, setRestId] = useState<string | null>(null);
  const shownId = useRef<string | null>(null);
  const queue = useQueue();
  const begun = useAsked<TabBegunList>(
    draftId !== null || begunId === null ? null : `/api/tab/lists/${encodeURIComponent(begunId)}`,
  );
  const { answer, error, again } = useAsked<TabDraft>(
    draftId === null || given !== null ? null : `/api/tab/drafts/${encodeURIComponent(draftId)}`,
  );
  const take = (draft: TabDraft | null) => {
    if (draft !== null) forgetList(draftId === null ? begunId : null);
    const rest = draft === null ? restId : null;
    if (draft?.rest !== undefined) setRestId(draft.rest);
    setGiven(draft);
    setDraftId(draft?.id ?? null);
    setBegunId(rest);
    if (draft === null) setRestId(null);
    const url = new URL(window.location.href);
    setParam(url, 'draft', draft?.id ?? null);
    setParam(url, 'list', rest);
    window.history.replaceState(null, '', url);
  };
  // An answer about what is not shown any more changes nothing here.
  const update = (changed: TabDraft) => {
    if (changed.id === shownId.current) take(changed);
  };
  const startAnew = {
    label: words.guests.invite,
    onPress: () => {
      take(null);
    },
  };
  const draft = given ?? answer;
  useEffect(() => {
    shownId.current = draft?.id ?? null;
  });
  return (
    <main className="bulk">
      {draftId === null && (begunId === null || begun.answer !== null) && (
        <ListStep key={begunId} target={paramOf('target')} begun={begun.answer} onDraft={take} />
      )}
      {draftId === null && begunId !== null && begun.answer === null && begun.error === null && (
        <Spinner className="waiting" size="large" label={words.common.loading} />
      )}
      {draftId === null && begun.answer === null && begun.error !== null && (
        <ProblemNotice error={begun.error} onAgain={begun.again} whenGone={startAnew} />
      )}
      {draftId !== null && draft === null && error === null && (
        <Spinner className="waiting" size="large" label={words.bulk.list.reviewing} />
      )}
      {draftId !== null && draft === null && error !== null && (
        <ProblemNotice error={error} onAgain={again} whenGone={startAnew} />
      )}
      {draft !== null && <ListTargets draft={draft} queue={queue} onDraft={take} />}
      {draft !== null && (
        <div key={draft.id} {...panelOf(draft)}>
          {draft.state === 'draft' ? (
            <ReviewStep draft={draft} queue={queue} onDraft={take} onChanged={update} />
          ) : (
            <ProgressStep
              draft={draft}
              onDraft={take}
              onChanged={update}
              canRepeat={restId === null}
              onLeave={() => {
                // The first is the one that a card in the chat is about.
                leaveBulk(place, { draftId: draft.list[0]?.id ?? draft.id, restId });
              }}
            />
          )}
        </div>
      )}
    </main>
  );
}

/** What a tab shows; without tabs it is no panel. */
function panelOf({ id, list }: TabDraft): { readonly role?: string; readonly 'aria-labelledby'?: string } {
  return list.length < 2 ? {} : { role: 'tabpanel', 'aria-labelledby': tabIdOf(id) };
}

const paramOf = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

function setParam(url: URL, name: string, value: string | null): void {
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
}
