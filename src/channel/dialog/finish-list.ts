import type { CardPlace } from '../../ports/card-places';
import type { RefreshOutcome } from '../../flows/refresh-request';
import type { Conversations } from '../conversations';
import { placeInOwnChat } from '../extension/place-in-own-chat';
import { sayPrivately } from '../shared/say-privately';
import type { Turn } from '../turn';

export interface LeftList {
  readonly requestId: string;
  /** The request whose form has those of the list who were too many; null if none is left. */
  readonly restId: string | null;
  /** Of the card the page was opened from; null: from none that can be edited. */
  readonly place: CardPlace | null;
}

/** The request has a card in the chat from now on, and guests who were too many come as a form of their own. */
export async function finishList(
  { requestId, restId, place }: LeftList,
  turn: Turn,
  parts: Conversations,
): Promise<RefreshOutcome> {
  const found = await parts.flows.finishList({
    requestId,
    requester: turn.requester,
    placeFor: async ({ id }) =>
      (id === requestId ? place : null) ??
      (await placeInOwnChat({ verb: 'show', data: { requestId: id } }, turn, parts)),
  });
  if (found.kind === 'request' && restId !== null) {
    const button = { verb: 'openForm', data: { requestId: restId.toLowerCase() } };
    // Never rejects; the form reads the directory, and the dialog does not wait for that.
    void sayPrivately({ button, turn }, parts);
  }
  return found;
}
