import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { ParsedGuest } from '../domain/parse-guest-list';
import { formatMailbox } from '../domain/paste/format-mailbox';
import type { KeptGuests } from '../ports/kept-guests';
import type { RequestLedger } from '../ports/request-ledger';
import type { createOpenForm, OpenFormOutcome } from './open-form';

export interface ReopenFormDependencies {
  readonly ledger: RequestLedger;
  readonly kept: KeptGuests;
  readonly openForm: ReturnType<typeof createOpenForm>;
}

export type ReopenFormOutcome =
  | OpenFormOutcome
  | { readonly kind: 'alreadySent'; readonly request: InvitationRequest }
  | { readonly kind: 'gone' };

/** "Change": the form again, with everything the draft holds. */
export function createReopenForm({ ledger, kept, openForm }: ReopenFormDependencies) {
  return async function reopenForm(requestId: string, requester: Requester): Promise<ReopenFormOutcome> {
    const draft = await ledger.find(requestId, requester);
    if (draft === null || draft.state === 'cancelled') return { kind: 'gone' };
    if (draft.state !== 'draft') return { kind: 'alreadySent', request: draft };
    const { target, options, locale } = draft;
    const list = await kept.find(requestId, requester);
    const items = draft.items.map(asParsed);
    // As reviewed, names and corrections included; behind them those who were too many.
    if (list !== null) {
      const rest = list.guests.slice(items.length);
      await kept.put(requestId, requester, { ...list, guests: [...items, ...rest] });
    }
    const guests = list === null ? items.map(({ typed }) => typed).join('\n') : '';
    return openForm({
      requester,
      locale,
      requestId,
      values: { ...options, guests, target: target.ref },
      choices: [target],
    });
  };
}

function asParsed({ address, writtenName }: InvitationRequest['items'][number]): ParsedGuest {
  return { address, displayName: writtenName, typed: formatMailbox(address, writtenName) };
}
