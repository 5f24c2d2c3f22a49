import type { Requester } from '../domain/invitation-request';
import type { Download, DownloadLinks } from '../ports/download-links';
import type { RequestLedger } from '../ports/request-ledger';
import { countsOf } from '../domain/count-items';

export interface AskedDownload {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Download['locale'];
}

export type DownloadOutcome =
  | {
      readonly kind: 'offered';
      readonly requestId: string;
      readonly url: string;
      /** With redemption URLs; null where there is none. */
      readonly urlWithLinks: string | null;
    }
  | { readonly kind: 'gone' };

/** "Download the list", "Download the outcome": a link for whoever made the request. */
export function createOfferDownload({
  ledger,
  downloads,
}: {
  readonly ledger: RequestLedger;
  readonly downloads: DownloadLinks;
}) {
  return async function offerDownload(asked: AskedDownload): Promise<DownloadOutcome> {
    const { requestId } = asked;
    const request = await ledger.overview(requestId, asked.requester, 0);
    if (request === null) return { kind: 'gone' };
    const what = request.state === 'draft' ? 'list' : 'outcome';
    const linkTo = (hasLinks: boolean) => downloads.linkTo({ ...asked, what, hasLinks });
    const hasLinks = what === 'outcome' && countsOf(request).links > 0;
    return {
      kind: 'offered',
      requestId,
      url: linkTo(false),
      urlWithLinks: hasLinks ? linkTo(true) : null,
    };
  };
}
