import type { TabDraft, TabDrafts } from '../../domain/tab/tab-draft';
import { momentIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { useAsked } from '../shell/use-asked';
import { howMany } from '../shell/how-many';

/** Lists that were begun before, to go on with. */
export function EarlierDrafts({ onDraft }: { readonly onDraft: (draft: TabDraft) => void }) {
  const { api, words, locale } = usePage();
  const drafts = useAsked<TabDrafts>('/api/tab/drafts').answer?.drafts ?? [];
  if (drafts.length === 0) return null;
  const open = async (id: string) => {
    onDraft(await api.ask<TabDraft>(`/api/tab/drafts/${encodeURIComponent(id)}`));
  };
  return (
    <section className="earlier">
      <h2>{words.bulk.list.earlier}</h2>
      <ul>
        {drafts.map(({ id, state, targets, rows, createdAt }) => (
          <li key={id}>
            <button type="button" className="as-link" onClick={() => void open(id).catch(() => undefined)}>
              {targets.map(({ displayName }) => displayName).join(', ')}
            </button>{' '}
            <span className="soft">
              {words.bulk.progress.headings[state]} · {howMany(words, locale, rows)} ·{' '}
              {momentIn(locale, createdAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
