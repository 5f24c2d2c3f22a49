/** Why the account of a guest who was taken out again is left alone. */
export type AccountStays =
  /** The operator has not switched it on. */
  | 'switchedOff'
  | 'permissionMissing'
  /** The requester may not delete accounts. */
  | 'notAllowed'
  | 'accepted'
  /** It was there before this invitation, or is no guest's. */
  | 'notOurs'
  | 'holdsMore'
  | 'otherRequest'
  | 'notChecked'
  | 'refusedByDirectory'
  /** It was tried, and nobody knows how it ended. */
  | 'inDoubt';

/** What became of the account that an undone invitation had made; `gone`: somebody else has deleted it. */
export type AccountEnding = 'deleting' | 'deleted' | 'gone' | AccountStays;
