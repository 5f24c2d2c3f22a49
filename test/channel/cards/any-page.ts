import { everyGuest } from '../../../src/domain/guest-filter';

/** A page of guests but for the guests. */
export const anyPage = { filter: everyGuest, target: null, isOfEveryone: false, targets: [] } as const;
