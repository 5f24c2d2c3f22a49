import type { RequestItem } from '../invitation-request';
import { takesNewLink } from '../takes-new-link';
import type { TabAction } from './tab-guest';

const UNDER_WAY: ReadonlySet<RequestItem['state']> = new Set(['planned', 'inviting', 'invited', 'granting']);

/** What whoever invited can do with this guest now. */
export function actionsFor(
  item: Pick<RequestItem, 'state' | 'reason' | 'redemption' | 'address' | 'isGrantedByUs'> & {
    /** Once more, within a day. */
    readonly isMailedToday: boolean;
  },
): readonly TabAction[] {
  const { state, reason, address, isGrantedByUs, isMailedToday } = item;
  const actions: TabAction[] = [];
  if (takesNewLink(item) && address !== '') {
    if (!isMailedToday) actions.push('resend');
    actions.push('newLink');
  }
  if (state === 'granted' && isGrantedByUs) actions.push('remove');
  // A guest who was forgotten has no address to try again.
  if (address !== '' && (state === 'failed' || (state === 'refused' && reason === 'untriedAfterRefusal')))
    actions.push('retry');
  if (UNDER_WAY.has(state) || (state === 'granted' && isGrantedByUs)) actions.push('undo');
  return actions;
}
