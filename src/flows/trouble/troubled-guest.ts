import type { Requester } from '../../domain/invitation-request';
import type { Reading } from '../../domain/reading';
import type { TargetChoice } from '../../domain/target';
import type { GuestStanding } from '../../domain/trouble/guest-standing';
import type { GuestCase, GuestKey } from '../../ports/guest-history';

/** A guest who cannot get in, as far as the viewer's own rights tell. */
export interface TroubledGuest {
  readonly about: GuestCase;
  readonly standing: GuestStanding;
  /** Where else the viewer invited them. */
  readonly elsewhere: readonly { readonly target: TargetChoice; readonly isIn: Reading<boolean> }[];
}

export interface TroubleAsked {
  readonly viewer: Requester;
  readonly key: GuestKey;
  /** Among others a card answers its requester alone, other owners neither. */
  readonly isOwnOnly: boolean;
}
