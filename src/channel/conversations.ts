import type { Flows } from '../flows/flows';
import type { Logger } from '../ports/logger';
import type { PersonSettings } from '../ports/person-settings';
import type { CardPacer } from './outbound/card-pacer';
import type { Chat } from './outbound/chat';

/** What the channel needs to answer people. */
export interface Conversations {
  readonly flows: Flows;
  readonly settings: PersonSettings;
  readonly chat: Chat;
  readonly pacer: CardPacer;
  readonly logger: Logger;
  /** Teams looks for choices while the person types; the Playground does not. */
  readonly hasTypeahead: boolean;
  /** Where the organisation takes requests; null if nowhere. */
  readonly requestUrl: string | null;
}
