import type { InvitationRequest } from '../../domain/invitation-request';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';
import { presentRequest } from './present-request';

type Found = { readonly request: InvitationRequest } | { readonly kind: 'gone' };

/** The request as it stands, or a plain word that it is not there. */
export function presentSent(outcome: Found, turn: Turn, page = 0): Reply {
  return 'request' in outcome
    ? presentRequest(outcome.request, turn, page)
    : notice(turn, turn.sentences.messages.requestGone);
}
