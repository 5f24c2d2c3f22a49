import { presentForm } from '../present/present-form';
import type { Action } from './press';
import { readPrefill } from './read-data';

/** "Invite a guest": the form, with whomever a message named or a list held. */
export const openForm: Action = async ({ turn, data }, flows) => {
  const { requester, locale, team } = turn;
  const { guests, requestId, isFromMessage = false } = readPrefill(data);
  const asked = { requester, locale, team, ...(requestId === undefined ? {} : { requestId }) };
  return presentForm(
    isFromMessage
      ? await flows.openFormForMessage({ ...asked, guests: guests ?? '' })
      : await flows.openForm({ ...asked, ...(guests === undefined ? {} : { values: { guests } }) }),
    turn,
  );
};
