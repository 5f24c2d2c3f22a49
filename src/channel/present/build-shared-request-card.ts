import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { buildNotice } from '../cards/notice-card';
import { buildProgressCard } from '../cards/progress-card';
import { buildResultCard } from '../cards/result-card';

/** What everybody in a group chat or channel sees of a request: no address but where it is the only name, and no link that is not for them. */
export function buildSharedRequestCard(
  request: InvitationRequest,
  sentences: Sentences,
  page = 0,
): AdaptiveCard {
  const { messages, cards } = sentences;
  const { name } = request.inviter;
  switch (request.state) {
    case 'draft':
      return buildNotice(cards.shared.begun(name), sentences, []);
    case 'cancelled':
      return buildNotice(messages.cancelled, sentences, []);
    case 'held':
    case 'running':
      return buildProgressCard({ request: forAll(request), page }, sentences);
    case 'ended':
      return buildResultCard({ request: forAll(request), page, isShared: true }, sentences);
  }
}

function forAll(request: InvitationRequest): InvitationRequest {
  if (request.linkFor === 'everyone') return request;
  return { ...request, items: request.items.map(withoutSecrets) };
}

function withoutSecrets(item: RequestItem): RequestItem {
  return { ...item, address: item.displayName === '' ? item.address : '', redemptionUrl: null };
}
