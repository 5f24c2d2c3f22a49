/** Buttons and the names of fields. */
export interface LabelSentences {
  readonly review: string;
  send(guests: number): string;
  /** Nobody new among them. */
  add(guests: number): string;
  inviteAndAdd(guests: number): string;
  readonly change: string;
  readonly cancel: string;
  readonly stop: string;
  readonly refresh: string;
  readonly tryAgain: string;
  /** In a dialog, while the review is being made. */
  readonly showReview: string;
  /** The page for a list, with everything typed so far. */
  readonly openList: string;
  readonly signIn: string;
  readonly retryFailed: string;
  readonly undo: string;
  readonly newLink: string;
  readonly insertOutcome: string;
  readonly showLink: string;
  /** A link; null: to nobody in particular. */
  readonly openInGuests: (guest: string | null) => string;
  readonly whoSeesLink: string;
  readonly everyoneHere: string;
  readonly onlyMe: string;
  readonly whichGuest: string;
  readonly remove: string;
  readonly show: string;
  readonly makeNewLink: string;
  readonly keepLink: string;
  redemptionLinkFor(guest: string): string;
  signOnLinkTo(target: string): string;
  readonly copyNoteForIt: string;
  readonly askOwner: string;
  readonly requestHere: string;
  readonly showMore: string;
  readonly more: string;
  useAddress(address: string): string;
  readonly inviteGuest: string;
  readonly myGuests: string;
  readonly help: string;

  readonly guests: string;
  readonly target: string;
  readonly personalMessage: string;
  readonly mailLanguage: string;
  readonly sendMail: string;
  readonly appRole: string;
  nameOf(address: string): string;
  accountOf(address: string): string;
  useExistingAccount(knownAddress: string): string;
  inviteAnyway(address: string): string;
  readonly noteForIt: string;
  forwardTextFor(guest: string): string;
  readonly linkForWhom: string;
  readonly whichGuests: string;
  readonly whichTarget: string;
}
