import { Field, SearchBox, Select } from '@fluentui/react-components';
import type { TabSort, TabTarget } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { Arrangement } from './arrange-guests';

export interface FilterBarView {
  readonly arrangement: Arrangement;
  readonly targets: readonly TabTarget[];
  /** A team has one target alone. */
  readonly hasTargets: boolean;
  readonly onChange: (change: Partial<Arrangement>) => void;
}

const ORDERS = {
  newestFirst: { sort: 'invitedAt', order: 'desc' },
  oldestFirst: { sort: 'invitedAt', order: 'asc' },
  byName: { sort: 'name', order: 'asc' },
  byTarget: { sort: 'target', order: 'asc' },
  byState: { sort: 'state', order: 'asc' },
  byAccepted: { sort: 'acceptedAt', order: 'desc' },
} as const satisfies Readonly<Record<string, { readonly sort: TabSort; readonly order: 'asc' | 'desc' }>>;

type OrderName = keyof typeof ORDERS;
const orderNames = Object.keys(ORDERS) as readonly OrderName[];

/** Finds guests by name, by address and by where they go; on a phone it orders them too. */
export function FilterBar({ arrangement, targets, hasTargets, onChange }: FilterBarView) {
  const { filters } = usePage().words.guests;
  const order = orderNames.find(
    (name) => ORDERS[name].sort === arrangement.sort && ORDERS[name].order === arrangement.order,
  );
  return (
    <div className="filters" role="search">
      <Field label={filters.search} className="filter-search">
        <SearchBox
          value={arrangement.search}
          onChange={(_event, { value }) => {
            onChange({ search: value });
          }}
        />
      </Field>
      {hasTargets && (
        <Field label={filters.target} className="filter-target">
          <Select
            value={arrangement.target}
            onChange={(_event, { value }) => {
              onChange({ target: value });
            }}
          >
            <option value="">{filters.everyTarget}</option>
            {targets.map(({ ref, label }) => (
              <option key={ref} value={ref}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={filters.sort} className="filter-sort">
        <Select
          value={order ?? ''}
          onChange={(_event, { value }) => {
            onChange(ORDERS[orderNames.find((name) => name === value) ?? 'newestFirst']);
          }}
        >
          {order === undefined && <option value="">–</option>}
          {orderNames.map((name) => (
            <option key={name} value={name}>
              {filters[name]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
