import type { InvitationRequest } from '../../domain/invitation-request';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { gone } from './gone';
import { presentRequest } from './present-request';

type Found =
  | { readonly request: InvitationRequest }
  | { readonly kind: 'gone' }
  | { readonly kind: 'paused'; readonly because: string };

/** The request as it stands, or a plain word that it is not there or that nothing may be done. */
export function presentSent(outcome: Found, turn: Turn, page = 0): Reply {
  const { messages } = turn.sentences;
  if ('request' in outcome) return presentRequest(outcome.request, turn, page);
  if (outcome.kind === 'gone') return gone(turn);
  return { kind: 'trouble', words: messages.paused(outcome.because) };
}
