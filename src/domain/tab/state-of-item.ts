import type { RequestItem } from '../invitation-request';
import type { TabState } from './tab-guest';

/** Of a guest asked for just now: who has not accepted is not stale yet. */
export function stateOfItem({ state, redemption }: Pick<RequestItem, 'state' | 'redemption'>): TabState {
  switch (state) {
    case 'planned':
    case 'inviting':
    case 'invited':
    case 'granting':
      return 'underWay';
    case 'granted':
    case 'nothingToDo':
      return redemption === 'pending' ? 'pending' : 'accepted';
    case 'undone':
      return 'undone';
    case 'refused':
    case 'failed':
    case 'cancelled':
      return 'notDone';
  }
}
