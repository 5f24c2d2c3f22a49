import { buildListReady } from '../cards/list-ready-card';
import { gone } from '../present/gone';
import type { Action } from './press';
import { readOpenList } from './read-data';

/** "Open the list", where the client opens no dialog: a link to the page, which has everything typed. */
export const openList: Action = async ({ turn, data, place }, flows) => {
  const { requester, pages, sentences } = turn;
  if (pages === null) return { kind: 'trouble', words: sentences.messages.listNotHere };
  const outcome = await flows.openList({ ...readOpenList(data), requester, place });
  if (outcome.kind === 'gone') return gone(turn);
  const url = pages.listInBrowser(outcome, requester);
  return url === null
    ? { kind: 'trouble', words: sentences.messages.listNotHere }
    : {
        kind: 'word',
        text: sentences.messages.listReady.heading,
        beside: buildListReady({ url }, sentences),
      };
};
