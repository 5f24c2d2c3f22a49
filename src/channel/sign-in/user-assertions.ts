import type { PersonalChats } from '../../ports/personal-chats';
import type { UserAssertions } from '../../ports/user-assertions';
import type { TokenService } from './token-service';

/** People's own tokens as the token service keeps them, by the id that the channel knows each by. */
export function createUserAssertions(tokenService: TokenService, chats: PersonalChats): UserAssertions {
  return {
    async find(requester) {
      const chat = await chats.find(requester);
      return chat === null ? null : tokenService.find(chat.channelUserId);
    },
  };
}
