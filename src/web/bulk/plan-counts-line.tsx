import type { PlanCounts } from '../../domain/plan-counts';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

const SHOWN = ['invite', 'add', 'useAccount', 'nothingToDo', 'refused'] as const;

/** How many guests each ending awaits. */
export function PlanCountsLine({ plans }: { readonly plans: PlanCounts }) {
  const { words, locale } = usePage();
  return (
    <div role="status">
      <ul className="counts">
        {SHOWN.filter((plan) => plans[plan] > 0).map((plan) => (
          <li key={plan} className={`plan-${plan}`}>
            <b>{numberIn(locale, plans[plan])}</b> {words.bulk.review.counts[plan]}
          </li>
        ))}
      </ul>
    </div>
  );
}
