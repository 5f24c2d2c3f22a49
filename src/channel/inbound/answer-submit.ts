import type { TurnContext } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { standCard } from '../outbound/stand-card';
import { asMessage } from '../sign-in/ask-to-sign-in';
import type { Turn } from '../turn';
import { openNext } from '../shared/open-next';
import { sayPrivately } from '../shared/say-privately';
import { doPress, placeOf, type AskedPress } from './do-press';

/** Answers a press from a client too old for `Action.Execute`: by an edit of the card, or beside it. */
export async function answerSubmit(
  context: TurnContext,
  button: PressedButton,
  { turn, parts }: { readonly turn: Turn; readonly parts: Conversations },
): Promise<void> {
  const place = placeOf(context.activity.replyToId, turn);
  if (turn.isShared) {
    await answerAmongOthers(context, { button, place, turn }, parts);
    return;
  }
  const reply = await openNext(await doPress({ button, place }, turn, parts), turn, parts);
  const isCard = reply.kind === 'card' || reply.kind === 'movingCard';
  if (isCard && place !== null) standCard({ kind: 'card', card: reply.card }, place, parts);
  else await context.sendActivity(await asMessage(reply, { button, turn }, parts));
}

/** An old client has no view of its own there: only what is meant for all, or a word, is said in front of everybody. */
async function answerAmongOthers(
  context: TurnContext,
  { button, place, turn }: AskedPress & { readonly button: PressedButton; readonly turn: Turn },
  parts: Conversations,
): Promise<void> {
  const reply = await openNext(await doPress({ button, place: null }, turn, parts), turn, parts);
  if (reply.kind === 'card' && reply.isForAll === true && place !== null) standCard(reply, place, parts);
  else if (reply.kind === 'word') await context.sendActivity(await asMessage(reply, { button, turn }, parts));
  else if (reply.kind !== 'movingCard') await sayPrivately({ button, turn }, parts);
}
