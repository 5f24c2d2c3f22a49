/** The directory gave no usable answer (5xx, 429 past its patience, time-out, lost connection). Reading again later may work. */
export class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';

  constructor(
    message: string,
    /** Graph's `request-id`, to give to an administrator or to Microsoft. */
    readonly directoryRequestId: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** There is no token to act as this requester: they must sign in. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';

  constructor(
    message: string,
    /** Claims challenge to pass on to the sign-in, if the directory sent one. */
    readonly claims: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The requester is known, but only they in person can satisfy what sign-in now wants (a second factor, a new session). */
export class InteractionNeeded extends SignInNeeded {}

/** Nobody may act as anybody yet: an administrator has to consent to the permissions first. */
export class ConsentNeeded extends Error {
  override readonly name = 'ConsentNeeded';
}
