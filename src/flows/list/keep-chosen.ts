import type { RequestItem } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import type { ListOutcome } from './plan-list';

/** Whoever was to be invited although an account is known stays so when a list is judged anew. */
export function createKeepChosen({ ledger }: { readonly ledger: Pick<RequestLedger, 'saveDraft'> }) {
  return async function keepChosen(
    outcome: ListOutcome,
    /** Their addresses. */
    chosen: ReadonlySet<string>,
  ): Promise<ListOutcome> {
    const isChosen = ({ address, plan }: RequestItem) => plan.kind === 'useAccount' && chosen.has(address);
    if (outcome.kind !== 'review' || !outcome.request.items.some(isChosen)) return outcome;
    const items = outcome.request.items.map((item) =>
      isChosen(item) ? { ...item, plan: { kind: 'invite', isAnyway: true } as const } : item,
    );
    const request = { ...outcome.request, items };
    const saved = await ledger.saveDraft(request);
    if (saved === 'foreign') return { kind: 'gone' };
    return saved === 'alreadySent' ? { kind: 'alreadySent', request } : { ...outcome, request };
  };
}
