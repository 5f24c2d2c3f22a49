import type { DownloadOutcome } from '../../flows/offer-download';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';

export type DownloadView = Omit<Extract<DownloadOutcome, { kind: 'offered' }>, 'kind'>;

/** The links to a list, for some minutes; redemption URLs are in it only if the requester chooses so. */
export function buildDownloadReady(
  { requestId, url, urlWithLinks }: DownloadView,
  { lists }: Sentences,
): AdaptiveCard {
  return fillTemplate('download-ready', {
    ...lists.ready,
    requestId,
    url,
    hasLinks: urlWithLinks !== null,
    urlWithLinks: urlWithLinks ?? '',
    linksWarning: lists.linksWarning,
    labels: {
      open: lists.buttons.openList,
      openWithLinks: lists.buttons.openListWithLinks,
      back: lists.buttons.back,
    },
  });
}
