import type { PersonalChats } from '../../ports/personal-chats';
import type { Turn } from '../turn';

const REMEMBERED = 10_000;

/** Notes where each person is reached, in the store only when it is new to this process. */
export interface ChatNotes {
  note(turn: Turn): Promise<void>;
  /** The app was removed from this person's chat. */
  remove(turn: Turn): Promise<void>;
}

export function createChatNotes(chats: PersonalChats): ChatNotes {
  const known = new Map<string, string>();
  const keyOf = ({ requester }: Turn): string => `${requester.tenantId}/${requester.id}`;
  return {
    async note(turn) {
      const { channelUserId, conversation } = turn;
      const isPersonal = !turn.isShared;
      const seen = `${channelUserId} ${isPersonal ? `${conversation.conversation?.id ?? ''} ${conversation.serviceUrl ?? ''}` : ''}`;
      const before = known.get(keyOf(turn));
      if (before === seen || (before !== undefined && !isPersonal)) return;
      await chats.put(turn.requester, { channelUserId, conversation: isPersonal ? conversation : null });
      known.delete(keyOf(turn));
      known.set(keyOf(turn), seen);
      if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    },
    async remove(turn) {
      known.delete(keyOf(turn));
      await chats.remove(turn.requester);
    },
  };
}
