import type { RequestItem } from '../invitation-request';

/** Whether somebody may wonder why this guest cannot get in: as far as is known, they can. */
export function canBeLookedInto({ state }: Pick<RequestItem, 'state'>): boolean {
  return state === 'granted' || state === 'nothingToDo';
}
