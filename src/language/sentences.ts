import type { Locale } from '../domain/invitation-request';
import type { TabWords } from '../domain/tab/tab-words';
import type { CardSentences } from './card-sentences';
import type { EndingSentences } from './ending-sentences';
import type { HelpSentences } from './help-sentences';
import type { LabelSentences } from './label-sentences';
import type { ListSentences } from './list-sentences';
import type { MessageSentences } from './message-sentences';
import type { NoteForIt } from './note-for-it';
import type { PlanSentences } from './plan-sentences';
import type { ReasonSentences } from './reason-sentences';
import type { TabSentences } from './tab-sentences';
import type { TroubleSentences } from './trouble-sentences';

/** Everything the bot says in one language. Plain text throughout: whoever shows it escapes it. */
export interface Sentences extends ReasonSentences {
  readonly locale: Locale;
  readonly plans: PlanSentences;
  readonly endings: EndingSentences;
  readonly labels: LabelSentences;
  readonly cards: CardSentences;
  readonly messages: MessageSentences;
  readonly help: HelpSentences;
  readonly lists: ListSentences;
  readonly tab: TabSentences;
  readonly trouble: TroubleSentences;
  /** What the pages in the browser are given; plain strings, with `{name}` where a value goes. */
  readonly tabPage: TabWords;
  /** Several lines. */
  noteForIt(note: NoteForIt): string;
}
