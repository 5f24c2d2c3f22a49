import type { TabGuest, TabGuestPage, TabTarget } from '../../domain/tab/tab-guest';

export interface LoadedGuests {
  readonly guests: readonly TabGuest[];
  readonly targets: readonly TabTarget[];
  /** Of all of them, before the last page is here too. */
  readonly total: number;
  /** What the first page says beside the guests. */
  readonly first: TabGuestPage;
}
