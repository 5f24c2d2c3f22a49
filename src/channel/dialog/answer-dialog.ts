import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { readOpenList } from '../actions/read-data';
import type { Conversations } from '../conversations';
import { FormError } from '../form-error';
import { placeOf } from '../inbound/do-press';
import { readButton } from '../inbound/read-press';
import type { Turn } from '../turn';
import { finishList } from './finish-list';
import { listPage } from './list-page';
import { guarded, say } from './say-in-dialog';

const asked = z.object({ data: z.unknown() });
/** What the page says when it is left. */
const ended = z.object({ draftId: z.uuid(), restId: z.uuid().nullish() });

/** "Open the list" on a card: the page, with what stands in the card's fields. Nothing here waits for the directory. */
export async function answerDialog(
  { value, replyToId }: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { requester, pages, sentences } = turn;
  const button = readButton(asked.safeParse(value).data?.data);
  return guarded({ turn, parts }, async () => {
    if (button?.verb !== 'openList') throw new FormError('No dialog of ours');
    if (pages === null) return say(sentences.messages.listNotHere);
    const place = turn.isShared ? null : placeOf(replyToId, turn);
    const opened = await parts.flows.openList({ ...readOpenList(button.data), requester, place });
    return opened.kind === 'gone' ? say(sentences.messages.requestGone) : listPage(opened, pages, sentences);
  });
}

/** The page was left by its own button: the dialog closes, and the chat tells how the request stands. */
export async function answerDialogEnd(
  { value, replyToId }: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  return guarded({ turn, parts }, async () => {
    const left = ended.safeParse(asked.safeParse(value).data?.data);
    if (!left.success) throw new FormError('No end of a dialog of ours', { cause: left.error });
    const { draftId, restId = null } = left.data;
    const place = turn.isShared ? null : placeOf(replyToId, turn);
    const found = await finishList({ requestId: draftId.toLowerCase(), restId, place }, turn, parts);
    return found.kind === 'gone' ? say(turn.sentences.messages.requestGone) : null;
  });
}
