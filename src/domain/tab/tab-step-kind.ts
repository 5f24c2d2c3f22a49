import type { TabStep } from './tab-guest-detail';

/** What a guest's history can tell, one sentence each. */
export const tabStepKinds = [
  'sent',
  'inviting',
  'invited',
  'accountFound',
  'inDoubt',
  'attemptFailed',
  'granted',
  'wasIn',
  'confirmed',
  'accepted',
  'newLinkAsked',
  'resendAsked',
  'linkRenewed',
  'mailedAgain',
  'linkNotNeeded',
  'linkRefused',
  'retryAsked',
  'removalAsked',
  'undoAsked',
  'undone',
  'undoRefused',
  'refused',
  'failed',
  'cancelled',
] as const;
export type TabStepKind = (typeof tabStepKinds)[number];
export type TabStepTexts = Readonly<Record<TabStepKind, TabStep['text']>>;
