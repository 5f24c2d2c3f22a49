import type { Requester } from '../domain/invitation-request';

/** Where to reach somebody outside a turn. `conversation` is the channel's own reference, opaque here. */
export interface PersonalChat {
  /** The channel's id of the person: Teams keeps sign-ins by it. */
  readonly channelUserId: string;
  /** Null as long as they only spoke elsewhere. */
  readonly conversation: unknown;
}

export interface PersonalChats {
  find(requester: Requester): Promise<PersonalChat | null>;
  put(requester: Requester, chat: PersonalChat): Promise<void>;
  /** The app was removed from the chat. */
  remove(requester: Requester): Promise<void>;
}
