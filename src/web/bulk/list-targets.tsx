import { Button, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraft, TabListed } from '../../domain/tab/tab-draft';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { ProblemBar } from '../shell/problem-bar';

export interface ListTargetsView {
  readonly draft: TabDraft;
  readonly onDraft: (draft: TabDraft) => void;
}

/** The targets of a list that goes into several: each is looked at by itself. */
export function ListTargets({ draft, onDraft }: ListTargetsView) {
  const { api, words, locale } = usePage();
  const { targets, review, progress } = words.bulk;
  const [error, setError] = useState<unknown>(null);
  if (draft.list.length < 2) return null;

  const show = async (answer: Promise<TabDraft>) => {
    setError(null);
    try {
      onDraft(await answer);
    } catch (reason) {
      setError(reason);
    }
  };
  const pathOf = (id: string) => `/api/tab/drafts/${encodeURIComponent(id)}`;
  const standing = ({ state, problems }: TabListed) => {
    const told = `${numberIn(locale, problems)} ${state === 'draft' ? review.counts.refused : progress.notDone}`;
    return [state === 'draft' ? '' : progress.headings[state], problems > 0 ? told : '']
      .filter((part) => part !== '')
      .join(' · ');
  };
  return (
    <section className="list-targets">
      <TabList
        aria-label={targets.all}
        selectedValue={draft.id}
        onTabSelect={(_event, { value }) => {
          if (value !== draft.id) void show(api.ask<TabDraft>(pathOf(String(value))));
        }}
      >
        {draft.list.map((listed) => (
          <Tab key={listed.id} value={listed.id}>
            {listed.target.label}
            {standing(listed) !== '' && <small className="standing">{standing(listed)}</small>}
          </Tab>
        ))}
      </TabList>
      <p className="soft">
        {draft.state === 'draft' ? targets.sentTogether : targets.holdsForAll}{' '}
        {draft.state === 'draft' && (
          <Button
            size="small"
            onClick={() =>
              void show(api.ask<TabDraft>(`${pathOf(draft.id)}/remove-target`, { method: 'POST', body: {} }))
            }
          >
            {fill(targets.remove, { target: draft.target.label })}
          </Button>
        )}
      </p>
      <ProblemBar error={error} />
    </section>
  );
}
