import { normaliseAddress } from '../../domain/address/normalise-address';
import { cleanDisplayName } from '../../domain/display-name';
import type { ParsedGuest } from '../../domain/parse-guest-list';
import type { TabListedGuest } from '../../domain/tab/tab-draft';

/** Rows of a table as guests; an empty row is none, and what is no address gets a row that says so. */
export function takeGuests(rows: readonly TabListedGuest[]): readonly ParsedGuest[] {
  return rows.flatMap(({ address, name }) => {
    const typed = address.trim();
    if (typed === '') return [];
    return [{ address: normaliseAddress(typed), displayName: cleanDisplayName(name) || null, typed }];
  });
}
