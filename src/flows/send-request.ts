import type {
  DraftItem,
  InvitationRequest,
  LinkAudience,
  RequestItem,
  Requester,
} from '../domain/invitation-request';
import { cleanDisplayName } from '../domain/display-name';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { SharedPlaces } from '../ports/shared-places';
import type { KeptGuests } from '../ports/kept-guests';
import type { RequestLedger } from '../ports/request-ledger';
import { keepRest } from './keep-rest';

export interface SendInput {
  readonly requestId: string;
  readonly requester: Requester;
  /** Where the card stands that will tell how it goes. */
  readonly place: CardPlace | null;
  /** Who sees the link, where the request was begun among others and its requester said so. */
  readonly linkFor: LinkAudience | null;
  /** Names the requester wrote, by position. */
  readonly names: ReadonlyMap<number, string>;
  /** Positions whose address is to be invited although an account is known under another one. */
  readonly inviteAnyway: ReadonlySet<number>;
}

export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly request: InvitationRequest;
      /** The request whose form has those of the list who were too many; null if none is left. */
      readonly rest: string | null;
    }
  /** No such draft of this person's, or one that was cancelled or cannot be sent. */
  | { readonly kind: 'gone' }
  /** By the operator: nothing was sent, the draft is kept. */
  | { readonly kind: 'paused'; readonly because: string };

export interface SendDependencies {
  readonly ledger: RequestLedger;
  readonly cardPlaces: CardPlaces;
  readonly sharedPlaces: Pick<SharedPlaces, 'choose'>;
  readonly kept: KeptGuests;
  readonly sendHoldSeconds: number;
  readonly newId: () => string;
}

/** "Send invitation": the draft with its last edits becomes work, once, however often it is pressed. */
export function createSendRequest(deps: SendDependencies) {
  const { ledger, cardPlaces, sharedPlaces, sendHoldSeconds } = deps;
  return async function sendRequest(input: SendInput): Promise<SendOutcome> {
    const { requestId, requester } = input;
    const draft = await ledger.find(requestId, requester);
    if (draft === null) return { kind: 'gone' };
    const items = draft.items.map((item) => edit(item, input));
    // What is not edited is the plan that was reviewed, and is not to be told as another one.
    const isEdited = items.some((item, index) => item !== draft.items[index]);
    if (draft.state === 'draft' && isEdited) await ledger.saveDraft({ ...draft, items });
    if (input.linkFor !== null) await sharedPlaces.choose(requestId, requester, input.linkFor);
    if (input.place !== null) await cardPlaces.put(requestId, input.place);
    const request = await ledger.start(requestId, requester, sendHoldSeconds);
    if (request === null) return { kind: 'gone' };
    return request.state === 'draft'
      ? { kind: 'paused', because: request.pausedBecause ?? '' }
      : { kind: 'sent', request, rest: await keepRest(deps, request) };
  };
}

function edit(item: RequestItem, { names, inviteAnyway }: SendInput): DraftItem {
  const { address, warnings, suggestion } = item;
  const isInvitedAnyway = item.plan.kind === 'useAccount' && inviteAnyway.has(item.position);
  const plan = isInvitedAnyway ? ({ kind: 'invite' } as const) : item.plan;
  const name = cleanDisplayName(names.get(item.position) ?? '');
  const displayName = plan.kind === 'invite' && name !== '' ? name : item.displayName;
  if (!isInvitedAnyway && displayName === item.displayName) return item;
  return {
    address,
    warnings,
    suggestion,
    plan,
    displayName,
  };
}
