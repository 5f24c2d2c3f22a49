import type { AccountEnding } from '../domain/account-ending';
import type { TargetKind } from '../domain/target';

export interface EndingSubject {
  /** The guest's display name. */
  readonly guest: string;
  readonly target: string;
  readonly kind: TargetKind;
}

type Ending = (about: EndingSubject) => string;

/** Where one guest's line stands; each claims no more than is known. */
export interface EndingSentences {
  readonly waiting: Ending;
  readonly inviting: Ending;
  /** Microsoft did not answer; the directory is being asked whether the guest exists. */
  readonly lookingAgain: Ending;
  readonly invited: Ending;
  readonly granting: Ending;
  readonly acceptedAndIn: Ending;
  /** Invited by this request, not accepted yet. */
  readonly invitedAndIn: Ending;
  /** Invited earlier by somebody, not accepted yet. */
  readonly addedWhilePending: Ending;
  readonly addedWithoutInvitation: Ending;
  readonly wasIn: Ending;
  /** Microsoft said yes to the addition, but it was not seen again afterwards. */
  readonly notConfirmed: Ending;
  readonly notAcceptedYet: Ending;
  /** Accounts cannot be read: the same, saying nothing about acceptance. */
  readonly invitedAndInUnseen: Ending;
  readonly acceptanceUnseen: Ending;
  readonly nothingToDo: Ending;
  /** The invitation went through, the addition did not; a reason follows. */
  readonly invitedButNotAdded: Ending;
  readonly cancelled: Ending;
  readonly undone: Ending;
  /** Never was in; the account that was made for it is deleted. */
  readonly invitationUndone: Ending;
  /** What became of the account that the undone invitation had made; follows another sentence. */
  readonly accounts: Readonly<Record<AccountEnding, Ending>>;
  /** What was asked last was refused; a reason follows. */
  readonly askedInVain: string;
  /** Follows a confirmed membership of a team. */
  readonly teamsDelay: string;
  /** Pending, but the link never came or is not kept any more. */
  readonly linkUnknown: Ending;
}
