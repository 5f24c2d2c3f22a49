/** What one process got of what a tenant allows all of them. */
export interface Leased {
  /** 0: there is nothing for now. */
  readonly granted: number;
  /** Seconds until there is something, if there is nothing. */
  readonly waitSeconds: number;
}

/** A bucket that fills evenly. */
export interface Rate {
  /** Where it stops filling. */
  readonly most: number;
  readonly perSecond: number;
}

/** What all processes together may do to one tenant's directory; each takes some ahead, so that not every call costs a commit. */
export interface Allowances {
  lease(
    tenantId: string,
    kind: 'writes' | 'invitations',
    asked: Rate & { readonly wanted: number },
  ): Promise<Leased>;
  /** The directory wants to be left alone for so long: nothing is given to anybody until then, and less for a while after. */
  throttled(tenantId: string, kind: 'writes', asked: Rate & { readonly seconds: number }): Promise<void>;
}
