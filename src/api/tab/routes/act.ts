import { z } from 'zod';
import { formatGuestId, parseGuestId } from '../../../domain/tab/guest-id';
import type { TabActionAnswer, TabActionAnswers } from '../../../domain/tab/tab-actions';
import { tabActions, type TabAction } from '../../../domain/tab/tab-guest';
import type { ActedOn } from '../../../flows/act-on-guests';
import type { Sentences } from '../../../language/sentences';
import type { ApiRoute } from '../../api-request';
import type { TabParts } from '../tab-parts';
import { createTabRoute } from '../tab-route';

const MOST = 1_000;
/** Characters; an id has some forty. */
const LONGEST_ID = 100;

const form = z.strictObject({
  action: z.enum(tabActions),
  ids: z.array(z.string().max(LONGEST_ID)).min(1).max(MOST),
});

export function createActRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'guests/actions',
    form,
    async answer({ requester, sentences, body: { action, ids } }) {
      const places = ids.map(parseGuestId).filter((place) => place !== null);
      const endings = await parts.tabFlows.actOnGuests(requester, action, places);
      const answers = [...new Set(ids)].map((id): TabActionAnswer => {
        const place = parseGuestId(id);
        const ending = place === null ? undefined : endings.get(formatGuestId(place));
        const outcome: ActedOn = ending ?? { kind: 'gone' };
        return { id, outcome: outcome.kind, text: textOf(outcome, action, sentences) };
      });
      const result: TabActionAnswers = { answers };
      return { result };
    },
  });
}

function textOf(outcome: ActedOn, action: TabAction, { tab, messages }: Sentences): string | null {
  switch (outcome.kind) {
    case 'asked':
      return null;
    case 'notPossible':
      return tab.notPossible[action];
    case 'gone':
      return tab.guestGone;
    case 'paused':
      return messages.paused(outcome.because).text;
  }
}
