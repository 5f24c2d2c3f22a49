import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { usePage } from '../shell/page-context';
import { useIsNarrow } from '../shell/use-is-narrow';
import { ColumnHeads } from './column-heads';
import { GuestRow } from './guest-row';
import type { GuestTableView } from './guest-table-view';
import { useDistanceAbove } from './use-distance-above';
import { useTableKeys } from './use-table-keys';

/** Pixels, as page.css has them: a line, and a card on a phone. */
const ROW = 56;
const CARD = 132;

/** The guests, of which only those in sight are in the page. */
export function GuestTable(view: GuestTableView) {
  const { guests, choice } = view;
  const { words } = usePage();
  const isNarrow = useIsNarrow();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const here = Math.min(current, Math.max(guests.length - 1, 0));
  const above = useDistanceAbove(list, view);
  const rows = useWindowVirtualizer({
    count: guests.length,
    estimateSize: () => (isNarrow ? CARD : ROW),
    getItemKey: (index) => guests[index]?.id ?? index,
    overscan: 8,
    scrollMargin: above,
    // The line that Tab leads to stays, else its focus would be lost when it is scrolled out of sight.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), here])].sort((one, other) => one - other),
      [here],
    ),
  });
  useLayoutEffect(() => {
    rows.measure();
  }, [isNarrow, rows]);
  const handlers = useTableKeys({
    ...view,
    here,
    list,
    moveTo: (index) => {
      setCurrent(index);
      rows.scrollToIndex(index);
    },
  });

  return (
    <div
      role="grid"
      className={view.showsBy ? 'table with-by' : 'table'}
      aria-label={view.label}
      aria-describedby="table-keys"
      aria-rowcount={guests.length + 1}
      aria-multiselectable="true"
      {...handlers}
    >
      <ColumnHeads {...view} />
      <div role="rowgroup" className="rows" ref={list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const guest = guests[index];
          return (
            guest !== undefined && (
              <GuestRow
                key={key}
                guest={guest}
                index={index}
                top={start - above}
                isChosen={choice.has(guest.id)}
                isCurrent={index === here}
                showsBy={view.showsBy}
              />
            )
          );
        })}
      </div>
      <p id="table-keys" className="for-readers">
        {words.guests.table.keys}
      </p>
    </div>
  );
}
