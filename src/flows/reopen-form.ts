import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { RequestLedger } from '../ports/request-ledger';
import type { createOpenForm, OpenFormOutcome } from './open-form';

export interface ReopenFormDependencies {
  readonly ledger: RequestLedger;
  readonly openForm: ReturnType<typeof createOpenForm>;
}

export type ReopenFormOutcome =
  | OpenFormOutcome
  | { readonly kind: 'alreadySent'; readonly request: InvitationRequest }
  | { readonly kind: 'gone' };

/** "Change": the form again, with everything the draft holds. */
export function createReopenForm({ ledger, openForm }: ReopenFormDependencies) {
  return async function reopenForm(requestId: string, requester: Requester): Promise<ReopenFormOutcome> {
    const draft = await ledger.find(requestId, requester);
    if (draft === null || draft.state === 'cancelled') return { kind: 'gone' };
    if (draft.state !== 'draft') return { kind: 'alreadySent', request: draft };
    const { target, options, locale } = draft;
    return openForm({
      requester,
      locale,
      requestId,
      values: { ...options, guests: draft.items.map(asTyped).join('\n'), target: target.ref },
      choices: [target],
    });
  };
}

function asTyped({ address, displayName }: InvitationRequest['items'][number]): string {
  return displayName === '' ? address : `${displayName.replace(/["<>]/g, '')} <${address}>`;
}
