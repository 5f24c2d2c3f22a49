import { takesNewLink } from '../../domain/takes-new-link';
import type { RefreshOutcome } from '../../flows/refresh-request';
import { buildNewLinkCard } from '../cards/new-link-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { gone } from './gone';

/** The warning before a new link, for each guest who has not accepted yet. */
export function presentNewLink(outcome: RefreshOutcome, turn: Turn): Reply {
  if (outcome.kind === 'gone') return gone(turn);
  const { request } = outcome;
  return request.items.some(takesNewLink)
    ? { kind: 'card', card: buildNewLinkCard({ request }, turn.sentences) }
    : { kind: 'word', text: turn.sentences.messages.noPendingLink.text };
}
