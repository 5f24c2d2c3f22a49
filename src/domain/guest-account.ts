import type { AccountStays } from './account-ending';
import type { RequestItem } from './invitation-request';
import type { DirectoryPerson } from './person';
import { readOr, type Reading } from './reading';

/** An account right before it may be deleted. */
export interface AccountFacts {
  readonly person: DirectoryPerson;
  /** Memberships that somebody gave it, apps and objects it owns, the target of the invitation aside. */
  readonly holdsMore: Reading<boolean>;
}

/** Clocks of two services differ by less. */
const SKEW_MILLISECONDS = 60_000;

/** Null: nothing speaks against deleting it. `since` is when the invitation was planned. */
export function whyAccountStays(
  { person, holdsMore }: AccountFacts,
  { since }: { readonly since: Date },
): AccountStays | null {
  if (person.type !== 'guest') return 'notOurs';
  if (person.redemption !== 'pending') return 'accepted';
  // An invitation also answers "made" for a guest whom somebody else had invited before.
  const madeAt = Date.parse(person.createdAt ?? '');
  if (Number.isNaN(madeAt)) return 'notChecked';
  if (madeAt < since.getTime() - SKEW_MILLISECONDS) return 'notOurs';
  if (holdsMore.kind === 'unread') return 'notChecked';
  return readOr(holdsMore, true) ? 'holdsMore' : null;
}

/** Whether it is still to be found out what becomes of this guest's account. */
export function hasOpenAccount({ isInvitedByUs, personId, account }: RequestItem): boolean {
  return (
    isInvitedByUs &&
    personId !== null &&
    (account === undefined || account === 'deleting' || account === 'inDoubt')
  );
}
