import type { TabSort } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { GuestTableView } from './guest-table-view';

/** Each heading sorts by its column; a second press turns it round. */
export function ColumnHeads({ guests, choice, arrangement, showsBy, onSort }: GuestTableView) {
  const { words } = usePage();
  const { table } = words.guests;
  const head = (sort: TabSort, className: string, text: string) => {
    const isSorted = arrangement.sort === sort;
    const direction = arrangement.order === 'asc' ? 'ascending' : 'descending';
    return (
      <span role="columnheader" className={className} aria-sort={isSorted ? direction : 'none'}>
        <button
          type="button"
          onClick={() => {
            onSort(sort);
          }}
        >
          {text}
          <span aria-hidden="true" className="sort-sign">
            {isSorted ? (arrangement.order === 'asc' ? '↑' : '↓') : ''}
          </span>
        </button>
      </span>
    );
  };
  const areAllChosen = guests.length > 0 && guests.every(({ id }) => choice.has(id));
  return (
    <div role="rowgroup" className="heads">
      <div role="row" aria-rowindex={1} className="head">
        <span role="columnheader" className="cell-choose">
          <input
            type="checkbox"
            checked={areAllChosen}
            aria-label={table.chooseAll}
            onChange={() => {
              if (areAllChosen) choice.clear();
              else choice.choose(guests.map(({ id }) => id));
            }}
          />
          <span className="choose-all" aria-hidden="true">
            {table.chooseAll}
          </span>
        </span>
        {head('name', 'cell-guest', table.guest)}
        {head('target', 'cell-target', table.target)}
        {head('state', 'cell-state', table.state)}
        {head('invitedAt', 'cell-invited', table.invited)}
        {head('acceptedAt', 'cell-accepted', table.accepted)}
        {showsBy && (
          <span role="columnheader" className="cell-by">
            {words.team.by}
          </span>
        )}
      </div>
    </div>
  );
}
