import type { DirectoryPerson } from './person';
import type { Check, Reason } from './reason';

/** Something to look at twice, no reason to refuse. */
export type Warning = 'roleMailbox' | 'lookAlikeDomain' | 'mixedScript';

/** What will happen to one guest. */
export type GuestPlan =
  /** New: will be invited and added; `isAnyway`: although the requester saw that an account is known. */
  | { readonly kind: 'invite'; readonly isAnyway?: true }
  /** Has an account: will be added without an invitation. */
  | {
      readonly kind: 'add';
      readonly person: DirectoryPerson;
      readonly as: 'guest' | 'pendingGuest' | 'member';
    }
  /** Already in the target. */
  | { readonly kind: 'nothingToDo'; readonly person: DirectoryPerson }
  /** Known under another of their addresses: that account is used unless the requester says otherwise. */
  | { readonly kind: 'useAccount'; readonly person: DirectoryPerson; readonly isIn: boolean }
  | { readonly kind: 'refused'; readonly reason: Reason };

export interface PlannedGuest {
  /** As it will be invited: lower case, trimmed. For a refused row, as the requester typed it. */
  readonly address: string;
  /** As it will appear in the directory; can be edited for a new guest. */
  readonly displayName: string;
  /** The name that somebody wrote, here or beside the address; it stays when the address is changed. Null: none. */
  readonly writtenName: string | null;
  readonly plan: GuestPlan;
  readonly warnings: readonly Warning[];
  /** The address the requester probably meant. */
  readonly suggestion: string | null;
}

export interface InvitationPlan {
  /** Refuses everything: the target or the requester stands in the way. */
  readonly refusal: Reason | null;
  readonly guests: readonly PlannedGuest[];
  readonly unchecked: readonly Check[];
}
