import { assertNever } from '../../domain/assert-never';
import type { OpenFormOutcome } from '../../flows/open-form';
import { buildInvitationForm } from '../cards/invitation-form-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** The form, or why there is none. */
export function presentForm(outcome: OpenFormOutcome, turn: Turn): Reply {
  const { messages } = turn.sentences;
  switch (outcome.kind) {
    case 'form':
      return { kind: 'card', card: buildInvitationForm(outcome.form, turn.sentences, turn) };
    case 'nothingManaged':
      return notice(turn, messages.nothingManaged);
    case 'requesterIsGuest':
      return notice(turn, messages.guestsCannotAsk);
    default:
      return assertNever(outcome);
  }
}
