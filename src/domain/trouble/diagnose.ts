import { readOr } from '../reading';
import type { TargetKind } from '../target';
import type { Cause } from './cause';
import type { GuestStanding } from './guest-standing';
import { signInCodes, type CodeMeaning } from './sign-in-codes';
import type { Symptom } from './symptom';

/** What a guest sees, as their host tells it. */
export interface Complaint {
  readonly symptom: Symptom | null;
  /** Digits of an `AADSTS` code; one that is known weighs more than the symptom. */
  readonly code: string | null;
}

/** The likeliest cause. What the directory says outweighs what the guest sees. */
export function diagnose(complaint: Complaint, standing: GuestStanding): Cause {
  const account = readOr(standing.account, undefined);
  if (account === null) return 'accountGone';
  if (account !== undefined && !readOr(account.isEnabled, true)) return 'accountBlocked';
  const redemption = account === undefined ? standing.lastSeen : account.redemption;
  return byWhatIsSeen(complaint, {
    isPending: redemption === 'pending',
    isAccepted: redemption === 'accepted' || account?.type === 'member',
    isOut: !readOr(standing.isIn, true),
    targetKind: standing.targetKind,
  });
}

interface Known {
  readonly isPending: boolean;
  readonly isAccepted: boolean;
  readonly isOut: boolean;
  readonly targetKind: TargetKind;
}

function byWhatIsSeen({ code, symptom }: Complaint, known: Known): Cause {
  const { isPending, isAccepted, isOut, targetKind } = known;
  const meaning = code === null ? undefined : signInCodes.get(code);
  if (meaning !== undefined && !dependsOnGuest(meaning)) return meaning;
  switch (meaning ?? symptom ?? 'somethingElse') {
    case 'notInOrganisation':
      return isPending ? 'notAcceptedYet' : 'wrongAccount';
    case 'otherAccount':
      return 'wrongAccount';
    case 'noMail':
      if (isOut) return 'takenOut';
      return isAccepted ? 'acceptedAlready' : 'noMail';
    case 'linkDoesNotWork':
      if (isOut) return 'takenOut';
      return isAccepted ? 'acceptedAlready' : 'linkEnded';
    case 'blockedByTheirs':
      return 'theirOrganisationBlocks';
    case 'blockedByOurs':
      return 'ourOrganisationBlocks';
    case 'notAssigned':
      if (isOut) return 'takenOut';
      // Into the app itself: the assignment is there and does not show yet.
      return targetKind === 'app' ? 'takesTime' : 'notAssigned';
    case 'nothingThere':
      if (isOut) return 'takenOut';
      return isPending ? 'notAcceptedYet' : 'takesTime';
    case 'somethingElse':
      if (isOut) return 'takenOut';
      if (code !== null) return 'unknownCode';
      return isPending ? 'notAcceptedYet' : 'unknown';
    case 'extraSteps':
      return 'extraSteps';
  }
}

function dependsOnGuest(meaning: CodeMeaning): meaning is 'notInOrganisation' | 'notAssigned' {
  return meaning === 'notInOrganisation' || meaning === 'notAssigned';
}
