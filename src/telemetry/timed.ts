import type { Metrics } from '../ports/metrics';

interface Posted {
  readonly body: Readonly<Record<string, unknown>>;
}

/** Kinds that Teams sends; anything else is one kind, so that nobody can make labels up. */
const KINDS: ReadonlySet<unknown> = new Set([
  'message',
  'conversationUpdate',
  'installationUpdate',
  'adaptiveCard/action',
  'application/search',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'signin/tokenExchange',
  'signin/verifyState',
  'signin/failure',
]);

/** Counts turns and how long they take. */
export function timed<T extends Posted, A extends { readonly status: number }>(
  metrics: Metrics,
  answer: (posted: T) => Promise<A>,
): (posted: T) => Promise<A> {
  return async (posted) => {
    const began = performance.now();
    const kind = kindOf(posted);
    const note = (outcome: 'answered' | 'refused' | 'failed'): void => {
      metrics.turn({ kind, outcome, seconds: (performance.now() - began) / 1000 });
    };
    try {
      const answered = await answer(posted);
      note(answered.status === 401 || answered.status === 403 ? 'refused' : 'answered');
      return answered;
    } catch (error) {
      note('failed');
      throw error;
    }
  };
}

function kindOf({ body }: Posted): string {
  const kind = body['type'] === 'invoke' ? body['name'] : body['type'];
  return KINDS.has(kind) ? String(kind) : 'other';
}
