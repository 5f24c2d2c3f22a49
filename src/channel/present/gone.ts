import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** Somebody else's request, or one that is not there: among others the card stays as it is. */
export function gone(turn: Turn): Reply {
  const { messages } = turn.sentences;
  return turn.isShared ? { kind: 'word', text: messages.notYours } : notice(turn, messages.requestGone);
}
