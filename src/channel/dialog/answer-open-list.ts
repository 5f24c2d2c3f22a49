import type { InvokeResponse } from 'botbuilder';
import type { CardPlace } from '../../ports/card-places';
import { readOpenList } from '../actions/read-data';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { FormError } from '../form-error';
import type { Turn } from '../turn';
import { listPage } from './list-page';
import { guarded, say } from './say-in-dialog';

/** "Open the list": the page, with what stands in the card's fields. Nothing here waits for the directory. */
export function answerOpenList(
  { button, place }: { readonly button: PressedButton | null; readonly place: CardPlace | null },
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { requester, pages, sentences } = turn;
  return guarded({ turn, parts }, async () => {
    if (button?.verb !== 'openList') throw new FormError('No dialog of ours');
    if (pages === null) return say(sentences.messages.listNotHere);
    const opened = await parts.flows.openList({ ...readOpenList(button.data), requester, place });
    return opened.kind === 'gone' ? say(sentences.messages.requestGone) : listPage(opened, pages, sentences);
  });
}
