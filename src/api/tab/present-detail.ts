import type { TabGuestDetail } from '../../domain/tab/tab-guest-detail';
import { forwardText } from '../../language/forward/forward-text';
import type { Sentences } from '../../language/sentences';
import type { GuestTableDetail } from '../../ports/guest-table';
import { presentGuest } from './present-guest';
import { presentSteps } from './present-steps';
import type { TabLines } from './tab-parts';

export function presentDetail(
  detail: GuestTableDetail,
  sentences: Sentences,
  { ending }: Pick<TabLines, 'ending'>,
): TabGuestDetail {
  const { row, item, request } = detail;
  const { target } = row;
  // Of somebody else's guest there is none, and of one who has accepted none is kept.
  const link =
    row.by === null && row.redemption === 'pending' ? (item.redemptionUrl?.reveal() ?? null) : null;
  const guest = presentGuest(row, sentences);
  return {
    ...guest,
    line: ending(item, { target, unchecked: request.unchecked }, sentences),
    targetUrl: target.landingUrl === '' ? null : target.landingUrl,
    steps: presentSteps(detail, sentences),
    redemptionUrl: link,
    forwardText:
      link === null
        ? null
        : forwardText(request.options.mailLanguage, {
            guest: guest.name,
            address: row.address,
            inviter: request.inviter.name,
            organisation: request.inviter.organisation,
            target: target.displayName,
            kind: target.ref.kind,
            link,
          }),
    requestGuests: detail.guestsInRequest,
    requestId: row.by === null ? row.requestId : null,
  };
}
