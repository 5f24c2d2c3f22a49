import { assertNever } from '../../domain/assert-never';
import type { GuestPage } from '../../flows/list-guests';
import type { StatusOutcome } from '../../flows/status-of';
import { buildStatusCard } from '../cards/status-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

export function presentStatus(page: GuestPage, turn: Turn): Reply {
  return { kind: 'card', card: buildStatusCard(page, turn.sentences) };
}

export function presentStatusOf(outcome: StatusOutcome, turn: Turn): Reply {
  switch (outcome.kind) {
    case 'guests':
      return presentStatus(outcome.page, turn);
    case 'noSuchTarget':
      return notice(turn, turn.sentences.messages.noSuchStatus(outcome.name), ['status', 'help']);
    default:
      return assertNever(outcome);
  }
}
