import type { GuestState } from '../domain/guest-filter';
import type { TargetKind } from '../domain/target';
import type { TargetOpens } from '../domain/target-opens';
import type { Notice } from './message-sentences';

export interface NamedTarget {
  readonly kind: TargetKind;
  readonly displayName: string;
  /** The group an app is reached through. */
  readonly viaDisplayName: string | null;
  /** Of an app with several. */
  readonly role?: string;
}

export interface ReviewCounts {
  readonly invite: number;
  readonly add: number;
  readonly nothingToDo: number;
  readonly refused: number;
}

export interface ResultCounts {
  readonly done: number;
  readonly pending: number;
  readonly failed: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly undone: number;
}

/** Headings and the sentences between the controls. */
export interface CardSentences {
  readonly welcome: { readonly heading: string; readonly text: string; readonly hint: string };
  readonly form: {
    readonly heading: string;
    readonly guestsHint: string;
    readonly guestsMissing: string;
    readonly targetHint: string;
    readonly targetMissing: string;
    /** A choice, while the other targets are not known yet. */
    readonly targetLater: string;
    readonly messageHint: string;
    readonly appRoleMissing: string;
  };
  readonly pickTarget: {
    heading(name: string): string;
    readonly text: string;
    readonly targetMissing: string;
  };
  readonly review: {
    readonly heading: string;
    target(target: NamedTarget): string;
    /** What the guest can then see. */
    opens(target: NamedTarget & { readonly found?: TargetOpens }): string;
    counts(counts: ReviewCounts): string;
    couldNotCheck(checks: readonly string[]): string;
    /** New invitations are paced. */
    takes(minutes: number): string;
    readonly nothingToSend: string;
    /** About the names in the fields. */
    readonly namesStay: string;
    readonly nameHint: string;
    readonly nameMissing: string;
  };
  readonly progress: {
    heading(state: 'held' | 'running' | 'paused'): string;
    /** `because` is the operator's own sentence. */
    paused(because: string): string;
    heldFor(wait: { readonly seconds: number; readonly invitations: number }): string;
    done(progress: { readonly ended: number; readonly total: number }): string;
  };
  readonly result: {
    heading(counts: ResultCounts): string;
    counts(counts: ResultCounts): string;
    forOneAlone(guest: string): string;
    readonly forEachAlone: string;
    readonly linksDoNotFit: string;
    readonly undoTakes: string;
    /** Of what was taken back. */
    readonly mailStays: string;
  };
  readonly newLink: {
    readonly heading: string;
    warning(guest: string): string;
    readonly warningForSeveral: string;
    readonly guestMissing: string;
  };
  readonly stillPending: {
    heading(guest: string): string;
    headingForSeveral(guests: number): string;
    text(about: { readonly kind: TargetKind; readonly target: string }): string;
    /** What "Remove" does and does not. */
    readonly removeTakes: string;
  };
  readonly accepted: {
    heading(guest: string): string;
    headingForSeveral(guests: number): string;
  };
  /** What everybody in a group chat or channel reads. */
  readonly shared: {
    begun(requester: string): Notice;
    about(about: { readonly requester: string } & NamedTarget): string;
  };
  readonly status: {
    readonly heading: string;
    readonly none: string;
    readonly openHint: string;
    headingFor(target: string): string;
    /** Others' guests stand there too. */
    readonly ofEveryone: string;
    /** Nobody fits what was chosen. */
    readonly noneSuch: string;
    readonly states: Readonly<Record<GuestState | 'all', string>>;
    readonly everyTarget: string;
    since(date: Date): string;
    by(name: string): string;
  };
  /** "Guests 11 to 20 of 34" */
  range(range: { readonly from: number; readonly to: number; readonly total: number }): string;
  /** "Project Falcon (group)" */
  choice(target: NamedTarget): string;
}
