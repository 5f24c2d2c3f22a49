import { actions } from '../actions/actions';
import type { PressedButton } from '../cards/try-again-card';
import { isVerb } from '../cards/verbs';
import type { Conversations } from '../conversations';
import { FormError } from '../form-error';
import type { Place } from '../outbound/stand-card';
import { apologise } from '../present/apologise';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

export interface AskedPress {
  /** Null: the client sent no button of ours. */
  readonly button: PressedButton | null;
  /** Where the pressed card stands; null if the client did not say. */
  readonly place: Place | null;
}

/** Does what a button stands for. Never rejects: what went wrong is a reply too. */
export async function doPress(asked: AskedPress, turn: Turn, parts: Conversations): Promise<Reply> {
  const { button, place } = asked;
  if (place !== null) parts.pacer.supersede(place.activityId);
  try {
    if (button === null || !isVerb(button.verb)) throw new FormError('Unknown button');
    return await actions[button.verb]({ turn, data: button.data, place }, parts.flows);
  } catch (error) {
    return apologise(error, turn, parts.logger);
  }
}

export function placeOf(cardId: string | undefined, turn: Turn): Place | null {
  return cardId === undefined ? null : { conversation: turn.conversation, activityId: cardId };
}
