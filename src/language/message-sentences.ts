export interface Notice {
  readonly heading: string;
  readonly text: string;
}

/** What the bot says outside its larger cards. */
export interface MessageSentences {
  readonly formProblems: {
    readonly noGuests: string;
    readonly noAddressFound: string;
    readonly noTarget: string;
    targetNotFound(name: string | null): string;
    tooManyGuests(most: number): string;
    readonly messageTooLong: string;
    readonly noAppRole: string;
  };
  readonly cancelled: Notice;
  readonly stopped: Notice;
  readonly requestGone: Notice;
  readonly notUnderstood: Notice;
  readonly unreadable: Notice;
  readonly guestsCannotAsk: Notice;
  readonly onlyPersonalChat: Notice;
  readonly directoryBusy: Notice;
  readonly signInNeeded: Notice;
  readonly noPendingLink: Notice;
  readonly nothingManaged: Notice;
  /** `reference` is what the log calls this turn. */
  wentWrong(reference: string): Notice;
  readonly signedOut: string;
  readonly languageSet: string;
  readonly languageUnknown: string;
  readonly stillChecking: Notice;
  /** Text of the chat opened with an owner; ends with the line to give to the bot. */
  askOwner(ask: { readonly target: string; readonly addresses: readonly string[] }): string;
}
