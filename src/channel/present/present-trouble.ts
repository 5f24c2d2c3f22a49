import { assertNever } from '../../domain/assert-never';
import type { AskTroubleOutcome } from '../../flows/trouble/ask-trouble';
import type { ChooseGuestOutcome } from '../../flows/trouble/choose-guest';
import type { FindCauseOutcome } from '../../flows/trouble/find-cause';
import { buildTroubleCard } from '../cards/trouble-card';
import { buildTroubleCauseCard } from '../cards/trouble-cause-card';
import { buildTroubleGuestCard } from '../cards/trouble-guest-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { gone } from './gone';

/** Meant for the person who asked alone, among others too. */
export function presentTrouble(outcome: AskTroubleOutcome | FindCauseOutcome, turn: Turn): Reply {
  const { sentences } = turn;
  switch (outcome.kind) {
    case 'guest':
      return { kind: 'card', card: buildTroubleCard({ guest: outcome.guest }, sentences) };
    case 'nothingSaid': {
      const problem = sentences.trouble.nothingSaid;
      return { kind: 'card', card: buildTroubleCard({ guest: outcome.guest, problem }, sentences) };
    }
    case 'cause':
      return { kind: 'card', card: buildTroubleCauseCard(outcome, sentences) };
    case 'gone':
      return gone(turn);
    default:
      return assertNever(outcome);
  }
}

export function presentTroubleGuest(outcome: ChooseGuestOutcome, turn: Turn): Reply {
  return outcome.kind === 'gone'
    ? gone(turn)
    : { kind: 'card', card: buildTroubleGuestCard(outcome, turn.sentences) };
}
