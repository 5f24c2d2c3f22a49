import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { formatGuestKey } from '../cards/guest-key';
import type { PageLinks } from '../page-links';

/** The Guests tab: at the guest if there is one alone. Null where no link leads there. */
export function guestsUrl(
  pages: PageLinks | null,
  { id, requester, items, excerpt }: InvitationRequest,
  among: readonly RequestItem[] = items,
): string | null {
  const [one, ...others] = among;
  const isAlone = one !== undefined && others.length === 0 && excerpt === undefined;
  const key = isAlone ? formatGuestKey({ requestId: id, position: one.position }) : null;
  return pages?.guests(key, requester) ?? null;
}
