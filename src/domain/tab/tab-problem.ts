import type { Locale } from '../invitation-request';
import type { AppRole } from '../target';

export const tabProblemCodes = [
  /** 401: get a token and ask again, with `claims` if there are any. */
  'signInNeeded',
  /** 403: an administrator has to consent first. */
  'consentNeeded',
  /** 403 */
  'forbidden',
  /** 404: not there, or somebody else's. */
  'gone',
  /** 400: not what this page sends; nothing was done. */
  'unreadable',
  /** 422: a field to mend; nothing was done. */
  'toMend',
  /** 409: sent meanwhile; nothing was done. */
  'alreadySent',
  /** 409: by the operator; nothing was done. */
  'paused',
  /** 413 */
  'tooLarge',
  /** 429 */
  'tooMany',
  /** 503: the directory does not answer. */
  'busy',
  /** 500 */
  'wentWrong',
] as const;
export type TabProblemCode = (typeof tabProblemCodes)[number];

/** The body of every answer that is no success, in the person's language. */
export interface TabProblem {
  readonly code: TabProblemCode;
  readonly locale: Locale;
  readonly heading: string;
  readonly text: string;
  /** To pass on to `getAuthToken`. */
  readonly claims: string | null;
  /** To choose from, where the target is an app with several and none was chosen. */
  readonly roles?: readonly AppRole[];
}
