import type { ApiRoute } from '../../api-request';
import type { ChangeHub } from '../live/change-hub';
import { eventStream } from '../live/event-stream';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';
import { teamAsked } from '../team-asked';

const PACE = { heartbeat: 20_000, lifetime: 600_000 };
const RETRY_SECONDS = 60;

/** Says when something has changed, and nothing about what: the page reads that again with its own rights. */
export function createEventsRoute(parts: TabParts, hub: ChangeHub): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'events',
    async answer({ requester, sentences, query }) {
      const { team } = query;
      const owned = team === undefined ? null : await teamAsked(parts, { requester, sentences }, team);
      const listener = hub.listen(requester, owned?.ref.id ?? null);
      if (listener === null)
        throw new TabRefusal('tooMany', sentences.tab.problems.tooManyAtOnce, {
          retryAfterSeconds: RETRY_SECONDS,
        });
      return {
        status: 200,
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
        text: eventStream(listener, PACE),
        onClose: () => {
          listener.end();
        },
      };
    },
  });
}
