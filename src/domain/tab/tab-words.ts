import type { BulkWords } from './bulk-words';
import type { GuestsWords } from './guests-words';
import type { TabState } from './tab-guest';

/** Every sentence of the pages, in one language. `{name}` stands for a value. */
export interface TabWords {
  readonly common: CommonWords;
  readonly states: Readonly<Record<TabState, string>>;
  readonly guests: GuestsWords;
  readonly bulk: BulkWords;
  readonly team: TeamWords;
}

export interface CommonWords {
  readonly loading: string;
  readonly tryAgain: string;
  readonly signIn: string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  readonly oneGuest: string;
  /** `{guests}` */
  readonly manyGuests: string;
  readonly showMore: string;
  readonly openOutsideHeading: string;
  readonly openOutside: string;
  readonly noTokenHeading: string;
  readonly noToken: string;
  readonly mishapHeading: string;
  readonly mishap: string;
  readonly unreachableHeading: string;
  readonly unreachable: string;
}

/** The team's tab beyond what it shares with the personal one. */
export interface TeamWords {
  /** `{team}` */
  readonly heading: string;
  readonly noTeamHeading: string;
  readonly noTeam: string;
  readonly none: string;
  readonly noneText: string;
  readonly by: string;
  readonly byYou: string;
  readonly byUnknown: string;
  readonly configHeading: string;
  readonly configText: string;
  readonly configOwners: string;
  readonly tabName: string;
}
