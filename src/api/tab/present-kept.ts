import { listKeyOf } from '../../domain/compare-lists';
import type { TabDraftKept } from '../../domain/tab/tab-draft';
import type { Sentences } from '../../language/sentences';
import type { RequestSummary } from '../../ports/request-rows';
import { draftState } from './present-draft';
import { presentTarget } from './present-target';

/** Lists to come back to, each once with all its targets; `open` is the latest first, as is the answer. */
export function presentKept(open: readonly RequestSummary[], sentences: Sentences): readonly TabDraftKept[] {
  const lists = new Map<string, RequestSummary[]>();
  for (const summary of open) {
    const key = listKeyOf(summary.request);
    lists.set(key, [summary, ...(lists.get(key) ?? [])]);
  }
  return [...lists.values()].flatMap((requests) => {
    const [first] = requests;
    if (first === undefined) return [];
    return {
      id: first.request.id,
      // Of a list that was sent, what takes nobody is a draft still.
      state: draftState((requests.find(({ request }) => request.state !== 'draft') ?? first).request),
      rows: first.rows,
      createdAt: first.request.createdAt.toISOString(),
      targets: requests.map(({ request }) => presentTarget(request.target, sentences)),
    };
  });
}
