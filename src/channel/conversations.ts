import type { LinkAudience } from '../domain/invitation-request';
import type { Flows } from '../flows/flows';
import type { CardPlaces } from '../ports/card-places';
import type { Logger } from '../ports/logger';
import type { PersonalChats } from '../ports/personal-chats';
import type { PersonSettings } from '../ports/person-settings';
import type { SharedPlaces } from '../ports/shared-places';
import type { SignIns } from '../ports/sign-ins';
import type { CardPacer } from './outbound/card-pacer';
import type { Chat } from './outbound/chat';
import type { LateAnswers } from './outbound/late-answers';
import type { PageLinks } from './page-links';
import type { Reply } from './reply';
import type { SignIn } from './sign-in/sign-in';

/** What the channel needs to answer people. */
export interface Conversations {
  readonly flows: Flows;
  readonly settings: PersonSettings;
  /** Null in the sandbox, where nobody has to. */
  readonly signIn: SignIn | null;
  readonly signIns: SignIns;
  readonly chats: PersonalChats;
  readonly sharedPlaces: SharedPlaces;
  readonly chat: Chat;
  readonly cardPlaces: Pick<CardPlaces, 'find'>;
  readonly pacer: CardPacer;
  /** Of dialogs, which nobody can edit afterwards. */
  readonly lateAnswers: LateAnswers<Reply>;
  readonly logger: Logger;
  /** Teams looks for choices while the person types; the Playground does not. */
  readonly hasTypeahead: boolean;
  /** Whom a link among others is meant for, if nothing speaks against it. */
  readonly linkVisibility: LinkAudience;
  /** Where the organisation takes requests; null if nowhere. */
  readonly requestUrl: string | null;
  /** Pages to open from the chat; null where nobody would reach them. */
  readonly pages: PageLinks | null;
}
