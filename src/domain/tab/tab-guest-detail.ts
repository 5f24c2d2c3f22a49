import type { TabGuest } from './tab-guest';

/** One thing that happened, as a sentence. */
export interface TabStep {
  /** ISO 8601 */
  readonly at: string;
  readonly text: string;
}

export interface TabGuestDetail extends TabGuest {
  /** How the guest stands, in whole sentences. */
  readonly line: string;
  /** Where the target is opened, to offer as a link; null if that is not known any more. */
  readonly targetUrl: string | null;
  /** Oldest first. */
  readonly steps: readonly TabStep[];
  /** Only to whoever invited, and only while pending. */
  readonly redemptionUrl: string | null;
  /** The text to pass on with that link, in the guest's language; null without a link. */
  readonly forwardText: string | null;
  /** Guests of the same request: as many are taken out by `undo`. */
  readonly requestGuests: number;
  /** To open the bulk page on it; null in a team tab for somebody else's. */
  readonly requestId: string | null;
}
