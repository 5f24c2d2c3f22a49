import type { TabAction } from './tab-guest';

/** At most 1,000 ids. */
export interface TabActionAsked {
  readonly action: TabAction;
  readonly ids: readonly string[];
}

/** `asked`: written down, and done by the worker; it shows by itself. The others: nothing was done, and `text` says why. */
export interface TabActionAnswer {
  readonly id: string;
  readonly outcome: 'asked' | 'notPossible' | 'gone' | 'paused';
  readonly text: string | null;
}

export interface TabActionAnswers {
  readonly answers: readonly TabActionAnswer[];
}
