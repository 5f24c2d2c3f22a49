import { assertNever } from '../../domain/assert-never';
import type { CancelOutcome } from '../../flows/cancel-open';
import { buildPickRequestCard } from '../cards/pick-request-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** What a typed "cancel" did, or the question which request is meant. */
export function presentCancelled(outcome: CancelOutcome, turn: Turn): Reply {
  const { cancelLine } = turn.sentences.lists;
  switch (outcome.kind) {
    case 'cancelled':
      return notice(turn, cancelLine.done(outcome.request));
    case 'which':
      return { kind: 'card', card: buildPickRequestCard(outcome.requests, turn.sentences) };
    case 'nothingOpen':
      return notice(turn, cancelLine.nothing, ['openForm', 'status']);
    default:
      return assertNever(outcome);
  }
}
