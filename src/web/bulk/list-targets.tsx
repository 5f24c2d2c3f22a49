import { Button, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraft, TabListed } from '../../domain/tab/tab-draft';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { ProblemBar } from '../shell/problem-bar';
import type { Queue } from '../shell/use-queue';
import { focusShown } from './focus-shown';

export interface ListTargetsView {
  readonly draft: TabDraft;
  readonly queue: Queue;
  readonly onDraft: (draft: TabDraft) => void;
}

/** Names the tab to its panel. */
export const tabIdOf = (draftId: string): string => `target-${draftId}`;

/** The targets of a list that goes into several: each is looked at by itself. */
export function ListTargets({ draft, queue, onDraft }: ListTargetsView) {
  const { api, words, locale } = usePage();
  const { targets, review, progress } = words.bulk;
  const [error, setError] = useState<unknown>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  if (draft.list.length < 2) return null;

  const show = async (ask: () => Promise<TabDraft>) => {
    setError(null);
    try {
      onDraft(await queue(ask));
    } catch (reason) {
      setError(reason);
    }
  };
  const pathOf = (id: string) => `/api/tab/drafts/${encodeURIComponent(id)}`;
  const remove = async () => {
    setIsRemoving(true);
    await show(() => api.ask<TabDraft>(`${pathOf(draft.id)}/remove-target`, { method: 'POST', body: {} }));
    setIsRemoving(false);
    focusShown();
  };
  const standing = ({ state, problems }: TabListed) => {
    const told = `${numberIn(locale, problems)} ${state === 'draft' ? review.counts.refused : progress.notDone}`;
    return [state === 'draft' ? '' : progress.headings[state], problems > 0 ? told : '']
      .filter((part) => part !== '')
      .join(' · ');
  };
  const areAllDrafts = draft.list.every(({ state }) => state === 'draft');
  return (
    <section className="list-targets">
      <TabList
        aria-label={targets.all}
        selectedValue={draft.id}
        onTabSelect={(_event, { value }) => {
          const id = String(value);
          if (id !== draft.id) void show(() => api.ask<TabDraft>(pathOf(id)));
        }}
      >
        {draft.list.map((listed) => (
          <Tab key={listed.id} id={tabIdOf(listed.id)} value={listed.id}>
            {listed.target.label}
            {standing(listed) !== '' && <small className="standing">{standing(listed)}</small>}
          </Tab>
        ))}
      </TabList>
      <p className="soft">
        {areAllDrafts ? targets.sentTogether : targets.holdsForAll}{' '}
        {draft.state === 'draft' && (
          <Button size="small" disabledFocusable={isRemoving} onClick={() => void remove()}>
            {fill(targets.remove, { target: draft.target.label })}
          </Button>
        )}
      </p>
      <ProblemBar error={error} />
    </section>
  );
}
