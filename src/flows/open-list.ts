import type { Requester } from '../domain/invitation-request';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { OpenedForms } from '../ports/opened-forms';
import type { RequestLedger } from '../ports/request-ledger';
import type { FormValues } from './invitation-form';
import type { createKeepEdits, ReviewEdits } from './keep-edits';

export interface OpenListInput {
  readonly requestId: string;
  readonly requester: Requester;
  /** Where the card stands that will tell how it goes. */
  readonly place: CardPlace | null;
  /** Of the form, or of the card of a draft. */
  readonly typed:
    { readonly kind: 'form'; readonly values: FormValues } | ({ readonly kind: 'review' } & ReviewEdits);
}

/** What the page opens: a form that was begun, or a request that was reviewed or sent. */
export interface ListPlace {
  readonly kind: 'list' | 'draft';
  readonly requestId: string;
}

export type OpenListOutcome = ListPlace | { readonly kind: 'gone' };

export interface OpenListDependencies {
  readonly ledger: Pick<RequestLedger, 'find'>;
  readonly openedForms: Pick<OpenedForms, 'put'>;
  readonly cardPlaces: Pick<CardPlaces, 'put'>;
  readonly keepEdits: ReturnType<typeof createKeepEdits>;
}

/** "Open the list": what was typed in the chat is written down, for the page to go on with. Reads no directory. */
export function createOpenList({ ledger, openedForms, cardPlaces, keepEdits }: OpenListDependencies) {
  return async function openList(input: OpenListInput): Promise<OpenListOutcome> {
    const { requestId, requester, place, typed } = input;
    const known = await ledger.find(requestId, requester);
    if (known?.state === 'cancelled') return { kind: 'gone' };
    const isDraft = known?.state === 'draft';
    if (typed.kind === 'form' && (known === null || isDraft)) {
      const { guests, target, appRoleId, personalMessage, mailLanguage, sendMail } = typed.values;
      const options = { personalMessage, mailLanguage, sendMail };
      const form = { guests, target, appRoleId, options, place };
      return (await openedForms.put(requestId, requester, form))
        ? { kind: 'list', requestId }
        : { kind: 'gone' };
    }
    if (known === null) return { kind: 'gone' };
    if (isDraft && typed.kind === 'review') await keepEdits({ requestId, requester, edits: typed });
    if (isDraft && place !== null) await cardPlaces.put(requestId, place);
    return { kind: 'draft', requestId };
  };
}
