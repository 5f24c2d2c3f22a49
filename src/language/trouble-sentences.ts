import type { Actor, Cause } from '../domain/trouble/cause';
import type { Symptom } from '../domain/trouble/symptom';
import type { TargetKind } from '../domain/target';

export interface TroubleSubject {
  readonly guest: string;
  readonly target: string;
  readonly kind: TargetKind;
}

/** For an administrator; every string is plain text. */
export interface TroubleNote {
  readonly cause: Cause;
  readonly guest: string;
  readonly target: string;
  readonly kind: TargetKind;
  /** What the guest sees or copied from the screen. */
  readonly seen: string;
  readonly at: Date;
  /** Our own id of the request. */
  readonly requestId: string;
}

/** "Ann can't get in": what is known, what is asked, and what came of it. */
export interface TroubleSentences {
  heading(guest: string): string;
  readonly headingForSeveral: string;
  /** Among more guests than a list holds. */
  readonly notListed: string;
  readonly facts: {
    /** `days` ago. */
    invited(when: { readonly at: Date; readonly days: number }): string;
    readonly pending: string;
    readonly accepted: string;
    /** Of an account that takes no invitation. */
    readonly needsNoInvitation: string;
    readonly accountGone: string;
    readonly blocked: string;
    readonly accountUnread: string;
    isIn(target: string): string;
    isOut(target: string): string;
    isInUnread(target: string): string;
  };
  readonly ask: string;
  /** Stands in the field as long as nothing is chosen. */
  readonly choose: string;
  readonly pastedHint: string;
  readonly guestMissing: string;
  readonly nothingSaid: string;
  readonly symptoms: Readonly<Record<Symptom, string>>;
  readonly causes: Readonly<
    Record<Cause, (about: TroubleSubject) => { readonly heading: string; readonly text: string }>
  >;
  readonly actors: Readonly<Record<Actor, (guest: string) => string>>;
  /** What the requester writes to the bot to invite once more. */
  write(about: { readonly address: string; readonly target: string }): string;
  readonly labels: {
    /** "Ann can't get in"; null for one of several. */
    cantGetIn(guest: string | null): string;
    readonly goOn: string;
    readonly seen: string;
    readonly pasted: string;
    readonly findCause: string;
    lookUp(code: string): string;
    readonly askAgain: string;
    readonly back: string;
  };
  /** Several lines. */
  noteForIt(note: TroubleNote): string;
}
