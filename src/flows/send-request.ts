import type { DraftItem, InvitationRequest, RequestItem, Requester } from '../domain/invitation-request';
import { cleanDisplayName } from '../domain/display-name';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { RequestLedger } from '../ports/request-ledger';

export interface SendInput {
  readonly requestId: string;
  readonly requester: Requester;
  /** Where the card stands that will tell how it goes. */
  readonly place: CardPlace | null;
  /** Names the requester wrote, by position. */
  readonly names: ReadonlyMap<number, string>;
  /** Positions whose address is to be invited although an account is known under another one. */
  readonly inviteAnyway: ReadonlySet<number>;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly request: InvitationRequest }
  /** No such draft of this person's, or one that was cancelled or cannot be sent. */
  | { readonly kind: 'gone' };

export interface SendDependencies {
  readonly ledger: RequestLedger;
  readonly cardPlaces: CardPlaces;
  readonly sendHoldSeconds: number;
}

/** "Send invitation": the draft with its last edits becomes work, once, however often it is pressed. */
export function createSendRequest({ ledger, cardPlaces, sendHoldSeconds }: SendDependencies) {
  return async function sendRequest(input: SendInput): Promise<SendOutcome> {
    const { requestId, requester } = input;
    const draft = await ledger.find(requestId, requester);
    if (draft === null) return { kind: 'gone' };
    if (draft.state === 'draft')
      await ledger.saveDraft({ ...draft, items: draft.items.map((item) => edit(item, input)) });
    if (input.place !== null) await cardPlaces.put(requestId, input.place);
    const request = await ledger.start(requestId, requester, sendHoldSeconds);
    return request === null ? { kind: 'gone' } : { kind: 'sent', request };
  };
}

function edit(item: RequestItem, { names, inviteAnyway }: SendInput): DraftItem {
  const { address, warnings, suggestion } = item;
  const isInvitedAnyway = item.plan.kind === 'useAccount' && inviteAnyway.has(item.position);
  const plan = isInvitedAnyway ? ({ kind: 'invite' } as const) : item.plan;
  const name = cleanDisplayName(names.get(item.position) ?? '');
  return {
    address,
    warnings,
    suggestion,
    plan,
    displayName: plan.kind === 'invite' && name !== '' ? name : item.displayName,
  };
}
