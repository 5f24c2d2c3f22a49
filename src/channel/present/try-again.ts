import type { Notice } from '../../language/message-sentences';
import { buildTryAgain, type PressedButton } from '../cards/try-again-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** What stands where a card was, with the press that covered it at hand; nothing to repeat if there was no button of ours. */
export function tryAgain(words: Notice, pressed: PressedButton | null, turn: Turn): Reply {
  return pressed === null
    ? notice(turn, words)
    : { kind: 'card', card: buildTryAgain({ ...words, pressed }, turn.sentences) };
}
