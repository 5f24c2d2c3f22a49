import type { Cause } from '../../domain/trouble/cause';

/** What a guest who cannot get in is told; every string is plain text. */
export interface GetInSubject {
  readonly guest: string;
  readonly address: string;
  readonly organisation: string;
  /** The redemption link as long as it is needed, else the address of the target itself. */
  readonly link: string;
  readonly cause: Cause;
  /** Digits of the sign-in error; null if none was told. */
  readonly code: string | null;
}

/** How the text begins: once for each cause that the guest, or their IT, can do something about. */
export type Opening =
  | Exclude<
      Cause,
      | 'accountGone'
      | 'accountBlocked'
      | 'takenOut'
      | 'ourOrganisationBlocks'
      | 'notAssigned'
      | 'appNotAllowed'
      | 'conditionalAccess'
      | 'unknownCode'
    >
  /** Somebody at the host's has to act first. */
  | 'putRightHere';

export interface GetInWords {
  greeting(guest: string): string;
  readonly openings: Readonly<Record<Opening, (about: GetInSubject) => string>>;
  /** The way in, the same whatever was wrong. */
  steps(about: GetInSubject): readonly string[];
}
