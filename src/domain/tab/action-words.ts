import type { TabAction } from './tab-guest';

/** What is asked before an action, and how it went. */
export interface ActionWords {
  readonly label: string;
  readonly heading: string;
  /** `{guests}` */
  readonly headingMany: string;
  readonly text: string;
  /** What cannot be taken back. */
  readonly warning: string;
  readonly confirm: string;
}

export type ActionWordsByAction = Readonly<Record<TabAction, ActionWords>>;
