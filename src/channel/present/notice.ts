import type { Notice } from '../../language/message-sentences';
import { buildNotice, type WayForward } from '../cards/notice-card';
import type { CardReply } from '../reply';
import type { Turn } from '../turn';

/** A heading and a sentence on a card of their own. */
export function notice(turn: Turn, words: Notice, waysForward?: readonly WayForward[]): CardReply {
  return { kind: 'card', card: buildNotice(words, turn.sentences, waysForward) };
}
