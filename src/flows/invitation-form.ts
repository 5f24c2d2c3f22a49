import type { InvitationOptions, Locale, Requester } from '../domain/invitation-request';
import type { KeptList } from '../domain/kept-list';
import { formatTargetRef, type AppRole, type TargetChoice, type TargetRef } from '../domain/target';
import type { Directory } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import type { GuestLimits } from './limits-for';

/** What stands in the form's fields. */
export interface FormValues extends InvitationOptions {
  /** As typed. */
  readonly guests: string;
  readonly target: TargetRef | null;
  /** For an app with several roles. */
  readonly appRoleId: string | null;
}

export type FormProblem =
  | { readonly kind: 'noGuests' }
  | { readonly kind: 'noAddressFound' }
  | { readonly kind: 'nobodyInMessage' }
  | { readonly kind: 'noTarget' }
  | { readonly kind: 'targetNotFound'; readonly name: string | null }
  | { readonly kind: 'tooManyGuests'; readonly most: number }
  | { readonly kind: 'tooManyTargets'; readonly most: number }
  | { readonly kind: 'targetListed' }
  | { readonly kind: 'messageTooLong' }
  | { readonly kind: 'noAppRole' };

export interface InvitationForm {
  readonly requestId: string;
  readonly values: FormValues;
  /** The likeliest targets; the rest are found by typing. */
  readonly choices: readonly TargetChoice[];
  /** The directory has not told the others yet. */
  readonly areMoreComing?: true;
  /** To choose from, once the app chosen turns out to have several. */
  readonly appRoles: readonly AppRole[];
  readonly problem: FormProblem | null;
  readonly limits: GuestLimits;
  /** Guests that are not in the field, for they are too many; null if there are none. */
  readonly kept: KeptList | null;
}

const MOST_CHOICES = 25;
const MOST_RECENT = 5;

export interface LikelyTargets {
  readonly choices: readonly TargetChoice[];
  /** The one used last, if this person still manages it. */
  readonly lastUsed: TargetRef | null;
}

/** The targets used last, then the others by name. */
export async function likelyTargets(
  directory: Directory,
  history: GuestHistory,
  requester: Requester,
): Promise<LikelyTargets> {
  const [managed, recent] = await Promise.all([
    directory.targets.listManaged(),
    history.recentTargets(requester, MOST_RECENT),
  ]);
  const managedRefs = new Set(managed.map(({ ref }) => formatTargetRef(ref)));
  const used = recent.filter(({ ref }) => managedRefs.has(formatTargetRef(ref)));
  return { choices: withChoices(managed, used).slice(0, MOST_CHOICES), lastUsed: used[0]?.ref ?? null };
}

/** `first` at the front of the choices, nothing twice. */
export function withChoices(
  choices: readonly TargetChoice[],
  first: readonly TargetChoice[],
): readonly TargetChoice[] {
  const refs = new Set(first.map(({ ref }) => formatTargetRef(ref)));
  return [...first, ...choices.filter(({ ref }) => !refs.has(formatTargetRef(ref)))];
}

export function emptyValues(locale: Locale): FormValues {
  return {
    guests: '',
    target: null,
    appRoleId: null,
    personalMessage: '',
    mailLanguage: locale,
    sendMail: true,
  };
}
