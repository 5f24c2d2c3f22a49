import { assertNever } from '../../domain/assert-never';
import type { GuestPage } from '../../flows/list-guests';
import type { StatusOutcome } from '../../flows/status-of';
import { formatGuestKey } from '../cards/guest-key';
import { buildStatusCard } from '../cards/status-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

export function presentStatus(page: GuestPage, turn: Turn): Reply {
  return { kind: 'card', card: buildStatusCard(page, turn.sentences, tabUrl(page, turn)) };
}

/** At the guest where there is one alone, and their own: the tab has nobody else's. */
function tabUrl({ guests, total }: GuestPage, { pages, requester }: Turn): string | null {
  const [one] = guests;
  const isAlone = one !== undefined && total === 1 && one.by === null;
  const key = isAlone ? formatGuestKey({ requestId: one.requestId, position: one.item.position }) : null;
  return pages?.guests(key, requester) ?? null;
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
