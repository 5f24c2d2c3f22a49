import type { RequestItem } from './invitation-request';

/** Whether a new redemption URL is of use: the guest is in, and has not accepted yet. */
export function takesNewLink({ state, redemption }: Pick<RequestItem, 'state' | 'redemption'>): boolean {
  return state === 'granted' && redemption === 'pending';
}
