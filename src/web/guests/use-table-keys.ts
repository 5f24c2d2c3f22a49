import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { GuestTableView } from './guest-table-view';

interface TableKeys extends GuestTableView {
  /** The line that has the focus, or gets it. */
  readonly here: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly moveTo: (index: number) => void;
}

/** Lines that Page Up and Page Down pass. */
const PAGE = 10;

/** The table by keyboard and by pointer, as lists in Teams work. */
export function useTableKeys({ guests, choice, here, list, moveTo, onOpen }: TableKeys) {
  /** Where a range that Shift draws begins. */
  const anchor = useRef(0);

  const go = (index: number, isRange: boolean) => {
    const next = Math.min(Math.max(index, 0), guests.length - 1);
    moveTo(next);
    if (isRange) choice.add(idsBetween(anchor.current, next));
    else anchor.current = next;
    // The line may have come into the page only now.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true });
    });
  };
  const idsBetween = (one: number, other: number) =>
    guests.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const guest = guests[here];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + PAGE,
      PageUp: here - PAGE,
      Home: 0,
      End: guests.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) go(next, event.shiftKey);
    else if (event.key === ' ' && guest !== undefined) choice.toggle(guest.id);
    else if (event.key === 'Enter' && guest !== undefined) onOpen(guest);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choice.choose(guests.map(({ id }) => id));
    else if (event.key === 'Escape' && choice.ids.size > 0) choice.clear();
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[data-index]');
    const index = Number(row?.dataset['index'] ?? -1);
    const guest = guests[index];
    if (guest === undefined) return;
    moveTo(index);
    if (event.target.closest('.cell-choose') === null) onOpen(guest);
    else if (event.shiftKey) choice.add(idsBetween(anchor.current, index));
    else choice.toggle(guest.id);
    anchor.current = index;
  };
  return { onKeyDown, onClick };
}
