import { buildDownloadReady } from '../cards/download-ready-card';
import { gone } from '../present/gone';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "Download the list", "Download the outcome": the card stays, and the link comes below it. */
export const download: Action = async ({ turn, data }, flows) => {
  const { requester, locale, sentences } = turn;
  const outcome = await flows.offerDownload({ requestId: readRequestId(data), requester, locale });
  if (outcome.kind === 'gone') return gone(turn);
  return {
    kind: 'word',
    text: sentences.lists.readyBelow,
    beside: buildDownloadReady(outcome, sentences),
  };
};
