import { actionsFor } from '../domain/tab/actions-for';
import { formatGuestId, type GuestPlace } from '../domain/tab/guest-id';
import type { TabAction } from '../domain/tab/tab-guest';
import type { Requester } from '../domain/invitation-request';
import type { GuestTable } from '../ports/guest-table';
import type { RequestWish } from '../ports/request-ledger';
import type { CourseOutcome, createChangeCourse } from './change-course';

export type ActedOn =
  | Pick<Extract<CourseOutcome, { kind: 'asked' | 'gone' }>, 'kind'>
  | Extract<CourseOutcome, { kind: 'paused' }>
  | { readonly kind: 'notPossible' };

/** What is asked of several guests at once, in whatever requests they are: each gets an answer of its own. */
export function createActOnGuests(deps: {
  readonly guestTable: Pick<GuestTable, 'rows'>;
  readonly changeCourse: ReturnType<typeof createChangeCourse>;
}) {
  return async function actOnGuests(
    requester: Requester,
    action: TabAction,
    places: readonly GuestPlace[],
  ): Promise<ReadonlyMap<string, ActedOn>> {
    const endings = new Map<string, ActedOn>(places.map((place) => [formatGuestId(place), { kind: 'gone' }]));
    const possible = new Map<string, number[]>();
    for (const row of await deps.guestTable.rows(requester, places)) {
      const { requestId, position } = row;
      if (!actionsFor(row).includes(action)) endings.set(formatGuestId(row), { kind: 'notPossible' });
      else possible.set(requestId, [...(possible.get(requestId) ?? []), position]);
    }
    for (const [requestId, positions] of possible) {
      const wish = wishFor(action, positions);
      const ending = await deps.changeCourse({ requestId, requester, wish, place: null });
      for (const position of positions) endings.set(formatGuestId({ requestId, position }), ending);
    }
    return endings;
  };
}

function wishFor(action: TabAction, positions: readonly number[]): RequestWish {
  const kinds = {
    resend: 'resends',
    newLink: 'newLinks',
    remove: 'removeSeveral',
    retry: 'retryFailed',
    undo: 'undo',
  } as const;
  return { kind: kinds[action], positions };
}
