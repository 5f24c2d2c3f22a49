/** Ids of the fields that come back with a button. */
export const inputs = {
  guests: 'guests',
  /** A target as `formatTargetRef` writes it. */
  target: 'target',
  appRole: 'appRole',
  personalMessage: 'personalMessage',
  mailLanguage: 'mailLanguage',
  sendMail: 'sendMail',
  /** Of the guest who is to get a new link, as digits. */
  position: 'position',
  /** Of the guest who cannot get in, as `formatGuestKey` writes it. */
  guest: 'guest',
  /** What that guest sees. */
  seen: 'seen',
  pasted: 'pasted',
  /** Which guests `status` shows. */
  guestState: 'guestState',
  /** In which target, as `formatTargetRef` writes it. */
  guestTarget: 'guestTarget',
} as const;

/** `name-3`: the edited name of the guest at position 3. */
export const namePrefix = 'name-';
/** `account-3`: whether the account found for the guest at position 3 is used. */
export const accountPrefix = 'account-';
export const useAccountValue = 'existing';
export const inviteAnywayValue = 'invite';

/** What the form's typeahead searches. */
export const targetsDataset = 'guestlist/targets';
