import type { TabDraft } from '../../domain/tab/tab-draft';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

const SHOWN = ['waiting', 'underWay', 'done', 'notDone', 'cancelled', 'undone'] as const;

/** How many guests stand how. */
export function ProgressCounts({ progress }: Pick<TabDraft, 'progress'>) {
  const { words, locale } = usePage();
  return (
    <ul className="counts">
      {SHOWN.filter((name) => progress[name] > 0).map((name) => (
        <li key={name} className={`count-${name}`}>
          <b>{numberIn(locale, progress[name])}</b> {words.bulk.progress[name]}
        </li>
      ))}
    </ul>
  );
}
