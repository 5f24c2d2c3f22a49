import type { TabAction } from '../domain/tab/tab-guest';
import type { TabStepTexts } from '../domain/tab/tab-step-kind';
import type { Notice } from './message-sentences';

/** What the tab's API says; what stands on its pages is in `TabWords`. */
export interface TabSentences {
  readonly steps: TabStepTexts;
  readonly problems: {
    /** Another website asks in this person's name. */
    readonly otherSite: Notice;
    readonly unreadable: Notice;
    readonly gone: Notice;
    /** Bytes in whole megabytes or, below one, kilobytes. */
    tooLarge(most: string): Notice;
    readonly tooManyAtOnce: Notice;
    readonly alreadySent: Notice;
    /** A row was edited that has moved or gone meanwhile. */
    readonly rowGone: Notice;
    /** One list, several targets: their guests were not the same any more. */
    readonly judgedAnew: Notice;
    /** Above a sentence that says which field. */
    readonly toMend: string;
    readonly notOwner: Notice;
    readonly ownershipUnread: Notice;
    readonly nothingToSend: Notice;
  };
  /** Why an action did nothing to a guest. */
  readonly notPossible: Readonly<Record<TabAction, string>>;
  readonly guestGone: string;
  /** Members who came in otherwise could not be read. */
  readonly membersUnread: string;
}
