import type { InvokeResponse } from 'botbuilder';
import { readOpenList } from '../actions/read-data';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { guarded, say } from '../dialog/say-in-dialog';
import { listPage } from '../dialog/list-page';
import type { Turn } from '../turn';

/** "Open the list" in the dialog: the page in the form's place, with what was typed. */
export function openListPage(
  { data }: PressedButton,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { requester, pages, sentences } = turn;
  return guarded({ turn, parts }, async () => {
    if (pages === null) return say(sentences.messages.listNotHere);
    const opened = await parts.flows.openList({ ...readOpenList(data), requester, place: null });
    return opened.kind === 'gone' ? say(sentences.messages.requestGone) : listPage(opened, pages, sentences);
  });
}
