import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { Conversations } from '../conversations';
import { FormError } from '../form-error';
import { placeOf } from '../inbound/do-press';
import { readButton } from '../inbound/read-press';
import type { Turn } from '../turn';
import { answerOpenList } from './answer-open-list';
import { finishList } from './finish-list';
import { readListLeft } from './list-left';
import { guarded, say } from './say-in-dialog';

const asked = z.object({ data: z.unknown() });

/** A button of a card in the chat that opens a dialog. */
export function answerDialog(activity: Activity, turn: Turn, parts: Conversations): Promise<InvokeResponse> {
  const button = readButton(dataOf(activity));
  return answerOpenList({ button, place: ownPlaceOf(activity, turn) }, turn, parts);
}

/** The page was left by its own button: the dialog closes, and the chat tells how the request stands. */
export function answerDialogEnd(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  return guarded({ turn, parts }, async () => {
    const left = readListLeft(dataOf(activity));
    if (left === null) throw new FormError('No end of a dialog of ours');
    const found = await finishList({ ...left, place: ownPlaceOf(activity, turn) }, turn, parts);
    return found.kind === 'gone' ? say(turn.sentences.messages.requestGone) : null;
  });
}

function dataOf({ value }: Activity): unknown {
  return asked.safeParse(value).data?.data;
}

/** Among others no card is written over. */
function ownPlaceOf({ replyToId }: Activity, turn: Turn): ReturnType<typeof placeOf> {
  return turn.isShared ? null : placeOf(replyToId, turn);
}
