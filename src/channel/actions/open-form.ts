import { presentForm } from '../present/present-form';
import type { Action } from './press';

/** "Invite a guest": an empty form. */
export const openForm: Action = async ({ turn }, flows) => {
  const { requester, locale } = turn;
  return presentForm(await flows.openForm({ requester, locale }), turn);
};
