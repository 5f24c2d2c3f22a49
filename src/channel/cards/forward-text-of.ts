import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { forwardText } from '../../language/forward/forward-text';
import type { Brevity } from './brevity';
import { guestName } from './guest-heading';
import { shorten } from './plain-text';

/** The text to pass on to this guest, in the language of their e-mail. */
export function forwardTextOf(item: RequestItem, request: InvitationRequest, brevity: Brevity): string {
  const { options, inviter, target } = request;
  return forwardText(options.mailLanguage, {
    guest: guestName(item, brevity),
    address: item.address,
    inviter: shorten(inviter.name, brevity.name),
    organisation: shorten(inviter.organisation, brevity.name),
    target: shorten(target.displayName, brevity.name),
    kind: target.ref.kind,
    link: item.redemptionUrl?.reveal() ?? '',
  });
}
