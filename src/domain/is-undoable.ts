import { hasOpenAccount } from './guest-account';
import type { RequestItem } from './invitation-request';

/** Whether "Undo" can take anything back: a membership, or an account that was made in vain. */
export function isUndoable(item: RequestItem): boolean {
  const { state, isGrantedByUs, account } = item;
  if (state === 'granted') return isGrantedByUs;
  const isInVain = state === 'refused' || state === 'failed' || state === 'cancelled';
  return hasOpenAccount(item) && (isInVain || account === 'inDoubt');
}
