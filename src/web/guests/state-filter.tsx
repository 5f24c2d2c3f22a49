import type { TabState } from '../../domain/tab/tab-guest';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

const SHOWN: readonly TabState[] = ['pending', 'stale', 'accepted', 'notDone', 'underWay', 'undone'];

export interface StateFilterView {
  readonly counts: Readonly<Record<TabState, number>>;
  readonly state: TabState | null;
  readonly onChange: (state: TabState | null) => void;
}

/** How many guests stand how; pressing one shows those alone. */
export function StateFilter({ counts, state, onChange }: StateFilterView) {
  const { words, locale } = usePage();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tile = (name: TabState | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      className={`tile tile-${name ?? 'all'}`}
      aria-pressed={state === name}
      onClick={() => {
        onChange(state === name ? null : name);
      }}
    >
      <b>{numberIn(locale, count)}</b>
      <span>{label}</span>
    </button>
  );
  return (
    <div className="tiles" role="group" aria-label={words.guests.table.state}>
      {tile(null, words.guests.filters.everyState, all)}
      {SHOWN.filter(
        (name) => counts[name] > 0 || name === state || name === 'pending' || name === 'accepted',
      ).map((name) => tile(name, words.states[name], counts[name]))}
    </div>
  );
}
