export interface Notice {
  readonly heading: string;
  readonly text: string;
}

/** What the bot says outside its larger cards. */
export interface MessageSentences {
  readonly formProblems: {
    readonly noGuests: string;
    readonly noAddressFound: string;
    readonly nobodyInMessage: string;
    readonly noTarget: string;
    targetNotFound(name: string | null): string;
    tooManyGuests(most: number): string;
    tooManyTargets(most: number): string;
    readonly targetListed: string;
    readonly messageTooLong: string;
    readonly noAppRole: string;
  };
  readonly cancelled: Notice;
  readonly stopped: Notice;
  readonly requestGone: Notice;
  readonly notUnderstood: Notice;
  readonly unreadable: Notice;
  readonly guestsCannotAsk: Notice;
  /** To people of another tenant. */
  readonly otherOrganisation: Notice;
  /** To somebody who presses another person's button, among others. */
  readonly notYours: string;
  readonly sharedHelp: Notice;
  readonly answeredPrivately: string;
  openOwnChat(line: string): Notice;
  readonly sharedChannel: Notice;
  readonly privateChannel: string;
  readonly directoryBusy: Notice;
  /** All sending is paused; `because` is the operator's own sentence. */
  paused(because: string): Notice;
  readonly signInNeeded: Notice;
  /** In a chat message of its own, about work that waits. */
  signInToGoOn(target: string): string;
  /** The person has just signed in, and it was not enough. */
  readonly signInDidNotHelp: Notice;
  /** Nobody has consented to the permissions yet. */
  readonly consentNeeded: Notice;
  /** What an administrator has to do about it; several lines. */
  consentNote(url: string): string;
  readonly signedIn: string;
  /** On a page of its own. */
  readonly signInDone: Notice;
  readonly signInFailed: Notice;
  readonly codeNotRight: string;
  readonly noPendingLink: Notice;
  readonly nothingManaged: Notice;
  /** `status …` with a name that no target has. */
  noSuchStatus(name: string): Notice;
  /** `reference` is what the log calls this turn. */
  wentWrong(reference: string): Notice;
  readonly signedOut: string;
  readonly languageSet: string;
  readonly languageUnknown: string;
  readonly stillChecking: Notice;
  /** A dialog's card does not change by itself. */
  readonly stillCheckingInDialog: Notice;
  /** The page for a list, to open in a browser. */
  readonly listReady: Notice;
  /** Where the client cannot show that page. */
  readonly listNotHere: Notice;
  /** Text of the chat opened with an owner; ends with the line to give to the bot. */
  askOwner(ask: { readonly target: string; readonly addresses: readonly string[] }): string;
}
