import type { RefreshOutcome } from '../../flows/refresh-request';
import { buildNewLinkCard } from '../cards/new-link-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** The warning before a new link, for each guest who has not accepted yet. */
export function presentNewLink(outcome: RefreshOutcome, turn: Turn): Reply {
  if (outcome.kind === 'gone') return notice(turn, turn.sentences.messages.requestGone);
  const { request } = outcome;
  const isAnyPending = request.items.some(({ redemption }) => redemption === 'pending');
  return isAnyPending
    ? { kind: 'card', card: buildNewLinkCard({ request }, turn.sentences) }
    : { kind: 'word', text: turn.sentences.messages.noPendingLink.text };
}
