import type { GuestCase, GuestKey } from '../../ports/guest-history';
import type { Requester } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import { canBeLookedInto } from '../../domain/trouble/can-be-looked-into';
import { findCase, type CaseDependencies } from './find-case';

/** Guests one list holds. */
const MOST_CHOICES = 50;
const MOST_KEYS = 10;

export interface GuestChoice extends GuestKey {
  readonly displayName: string;
  readonly address: string;
  /** Empty where all are of one target. */
  readonly target: string;
}

export type ChooseGuestOutcome =
  | {
      readonly kind: 'choices';
      /** The request all of them are of; null for guests of several. */
      readonly requestId: string | null;
      readonly choices: readonly GuestChoice[];
      readonly isComplete: boolean;
    }
  | { readonly kind: 'gone' };

export interface ChooseAsked {
  readonly viewer: Requester;
  readonly isOwnOnly: boolean;
  /** All of one's own request, or these, as far as the viewer may ask about them. */
  readonly among: { readonly requestId: string } | { readonly keys: readonly GuestKey[] };
}

/** "A guest can't get in": which one. */
export function createChooseGuest(deps: CaseDependencies & { readonly ledger: RequestLedger }) {
  return async function chooseGuest({ viewer, isOwnOnly, among }: ChooseAsked): Promise<ChooseGuestOutcome> {
    if ('requestId' in among) return ofRequest(viewer, among.requestId);
    const found = await Promise.all(
      among.keys.slice(0, MOST_KEYS).map((key) => findCase(deps, { viewer, key, isOwnOnly })),
    );
    const cases = found.filter((one): one is GuestCase => one !== null && canBeLookedInto(one.item));
    if (cases.length === 0) return { kind: 'gone' };
    const choices = cases.map(({ requestId, item, target }) => ({
      ...choiceOf(requestId, item),
      target: target.displayName,
    }));
    return { kind: 'choices', requestId: null, choices, isComplete: true };
  };

  async function ofRequest(viewer: Requester, requestId: string): Promise<ChooseGuestOutcome> {
    const request = await deps.ledger.find(requestId, viewer);
    const items = request?.items.filter(canBeLookedInto) ?? [];
    if (items.length === 0) return { kind: 'gone' };
    // Who has not accepted is asked about most.
    const pendingFirst = [...items].sort((a, b) => rank(a) - rank(b) || a.position - b.position);
    const choices = pendingFirst
      .slice(0, MOST_CHOICES)
      .map((item) => ({ ...choiceOf(requestId, item), target: '' }));
    return { kind: 'choices', requestId, choices, isComplete: items.length <= MOST_CHOICES };
  }
}

function rank({ redemption }: GuestCase['item']): number {
  return redemption === 'pending' ? 0 : 1;
}

function choiceOf(requestId: string, { position, displayName, address }: GuestCase['item']) {
  return { requestId, position, displayName, address };
}
