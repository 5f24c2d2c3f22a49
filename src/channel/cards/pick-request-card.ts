import type { OpenRequest } from '../../flows/cancel-open';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { shorten } from './plain-text';

/** Characters of a target's name on a button. */
const LONGEST_NAME = 40;

/** Several requests are open or under way: a button to cancel each. */
export function buildPickRequestCard(
  requests: readonly OpenRequest[],
  { lists: { cancelLine } }: Sentences,
): AdaptiveCard {
  return fillTemplate('pick-request', {
    ...cancelLine.which,
    buttons: requests.map((request) => ({
      requestId: request.requestId,
      title: cancelLine.choice({ ...request, target: shorten(request.target, LONGEST_NAME) }),
    })),
  });
}
