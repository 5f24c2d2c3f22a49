import type { TabGuest, TabSort } from '../../domain/tab/tab-guest';
import type { Arrangement } from './arrange-guests';
import type { Choice } from './use-choice';

/** What the table shows, and whom it tells what was pressed. */
export interface GuestTableView {
  readonly guests: readonly TabGuest[];
  readonly choice: Choice;
  readonly arrangement: Arrangement;
  readonly label: string;
  /** Whether it tells who invited each. */
  readonly showsBy: boolean;
  readonly onSort: (sort: TabSort) => void;
  readonly onOpen: (guest: TabGuest) => void;
}
