import { z } from 'zod';
import { parseLine } from '../../domain/commands/parse-line';
import { actions } from '../actions/actions';
import type { PressedButton } from '../cards/try-again-card';
import { isVerb, sayVerb } from '../cards/verbs';
import { answerLine, type SaidLine } from '../commands/answer-line';
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

const said = z.object({
  text: z.string().default(''),
  requestId: z.uuid().optional(),
  listId: z.uuid().optional(),
});

export interface SaidAbout {
  /** Begun among others. */
  readonly requestId?: string;
  /** A request whose guests are kept already. */
  readonly listId?: string;
}

/** A typed line as a button that says it; a message of attachments alone has no text. */
export function saying(text: string | undefined, about: SaidAbout = {}): PressedButton {
  return { verb: sayVerb, data: { text, ...about } };
}

/** Does what a button stands for, or what was typed. Never rejects: what went wrong is a reply too. */
export async function doPress(asked: AskedPress, turn: Turn, parts: Conversations): Promise<Reply> {
  const { button, place } = asked;
  if (place !== null) parts.pacer.supersede(place.activityId);
  try {
    if (button?.verb === sayVerb) return await answerLine(await lineOf(button, turn, parts), turn, parts);
    if (button === null || !isVerb(button.verb)) throw new FormError('Unknown button');
    return await actions[button.verb]({ turn, data: button.data, place }, parts.flows);
  } catch (error) {
    return apologise(error, { turn, button }, parts);
  }
}

async function lineOf(
  { data }: PressedButton,
  { requester }: Turn,
  { sharedPlaces }: Conversations,
): Promise<SaidLine> {
  const parsed = said.safeParse(data);
  if (!parsed.success) throw new FormError('A line without text');
  const { text, requestId, listId = null } = parsed.data;
  const start = requestId === undefined ? null : await sharedPlaces.find(requestId, requester);
  return {
    line: parseLine(text),
    listId,
    begun: start === null || requestId === undefined ? null : { ...start, requestId },
  };
}

export function placeOf(cardId: string | undefined, turn: Turn): Place | null {
  return cardId === undefined ? null : { conversation: turn.conversation, activityId: cardId };
}
