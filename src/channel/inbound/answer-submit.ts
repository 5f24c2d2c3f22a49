import type { TurnContext } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import { standCard } from '../outbound/stand-card';
import type { Turn } from '../turn';
import { doPress, placeOf } from './do-press';

/** Answers a press from a client too old for `Action.Execute`: by an edit of the card, or beside it. */
export async function answerSubmit(
  context: TurnContext,
  button: PressedButton,
  { turn, parts }: { readonly turn: Turn; readonly parts: Conversations },
): Promise<void> {
  const place = placeOf(context.activity.replyToId, turn);
  const reply = await doPress({ button, place }, turn, parts);
  const isCard = reply.kind === 'card' || reply.kind === 'movingCard';
  if (isCard && place !== null) standCard({ kind: 'card', card: reply.card }, place, parts);
  else await context.sendActivity(asActivity(reply));
}
