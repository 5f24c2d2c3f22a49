import { listKeyOf } from '../domain/compare-lists';
import type { Requester } from '../domain/invitation-request';
import type { RequestRows, RequestSummary } from '../ports/request-rows';
import type { createChangeCourse } from './change-course';

/** As many as a card has buttons. */
const MOST = 6;
/** Of lists that go into several targets each is a request, and one button cancels them all. */
const MOST_REQUESTS = 30;

export interface OpenRequest {
  readonly requestId: string;
  readonly target: string;
  readonly guests: number;
  /** Not begun: what cancelling spares. */
  readonly waiting: number;
  readonly isSent: boolean;
}

export type CancelOutcome =
  | { readonly kind: 'cancelled'; readonly request: OpenRequest }
  /** The latest first. */
  | { readonly kind: 'which'; readonly requests: readonly OpenRequest[] }
  | { readonly kind: 'nothingOpen' };

/** "cancel", typed: the one request of this person's that is open or under way; of several none before they say which. */
export function createCancelOpen({
  rows,
  changeCourse,
}: {
  readonly rows: Pick<RequestRows, 'open'>;
  readonly changeCourse: ReturnType<typeof createChangeCourse>;
}) {
  return async function cancelOpen(requester: Requester): Promise<CancelOutcome> {
    const open = (await rows.open(requester, MOST_REQUESTS)).filter(isCancellable);
    const requests = oneOfEachList(open).slice(0, MOST).map(openRequest);
    const [only, ...others] = requests;
    if (only === undefined) return { kind: 'nothingOpen' };
    if (others.length > 0) return { kind: 'which', requests };
    const { requestId } = only;
    const asked = await changeCourse({ requestId, requester, wish: { kind: 'cancel' }, place: null });
    return asked.kind === 'gone' ? { kind: 'nothingOpen' } : { kind: 'cancelled', request: only };
  };
}

function isCancellable({ request, states }: RequestSummary): boolean {
  return request.state === 'draft' || (states.planned ?? 0) > 0;
}

function oneOfEachList(open: readonly RequestSummary[]): readonly RequestSummary[] {
  const listOf = ({ request }: RequestSummary) => listKeyOf(request);
  return open.filter((one, index) => open.findIndex((other) => listOf(other) === listOf(one)) === index);
}

function openRequest({ request, rows, states }: RequestSummary): OpenRequest {
  return {
    requestId: request.id,
    target: request.target.displayName,
    guests: rows,
    waiting: states.planned ?? 0,
    isSent: request.state !== 'draft',
  };
}
