import type { Reading } from './reading';

/** What being in a group or team gives beside its own content, each as far as it could be read. */
export interface TargetOpens {
  /** Names of the apps it is assigned to. */
  readonly apps: Reading<readonly string[]>;
  /** Names of the groups it is in itself. */
  readonly groupsAbove: Reading<readonly string[]>;
  /** How many licences each member takes. */
  readonly licences: Reading<number>;
  readonly hasSite: Reading<boolean>;
  /** Name of its sensitivity label; null for none. */
  readonly label: Reading<string | null>;
  /** How many are in it now. */
  readonly members: Reading<number>;
}

export const openParts = ['apps', 'groupsAbove', 'licences', 'hasSite', 'label', 'members'] as const;
export type OpenPart = (typeof openParts)[number];
