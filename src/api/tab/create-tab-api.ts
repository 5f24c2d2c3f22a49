import type { ApiRoute } from '../api-request';
import type { ChangeHub } from './live/change-hub';
import { createActRoute } from './routes/act';
import { createCourseRoutes } from './routes/drafts/change-course';
import { createEditRoute } from './routes/drafts/edit';
import { createDraftRoute, createDraftsRoute } from './routes/drafts/open';
import { createOutcomeRoute } from './routes/drafts/outcome';
import { createPlanRoute } from './routes/drafts/plan';
import { createRowsRoute } from './routes/drafts/rows';
import { createSendRoute } from './routes/drafts/send';
import { createAddTargetRoute, createRemoveTargetRoute } from './routes/drafts/targets';
import { createEventsRoute } from './routes/events';
import { createGuestRoute } from './routes/guest';
import { createGuestsRoute } from './routes/guests';
import { createBegunListRoute } from './routes/begun-list';
import { createLimitsRoute } from './routes/limits';
import { createSearchTargetsRoute, createTargetsRoute } from './routes/targets';
import { createReadListRoute } from './routes/read-list';
import { createTeamRoute } from './routes/team';
import { createWeeksRoute } from './routes/weeks';
import { createWordsRoute } from './routes/words';
import type { TabParts } from './tab-parts';

/** What the pages inside Teams ask for. */
export function createTabApi(parts: TabParts, hub: ChangeHub): readonly ApiRoute[] {
  return [
    createWordsRoute(),
    createEventsRoute(parts, hub),
    ...[
      createLimitsRoute,
      createGuestsRoute,
      createGuestRoute,
      createActRoute,
      createTeamRoute,
      createWeeksRoute,
      createTargetsRoute,
      createSearchTargetsRoute,
      createReadListRoute,
      createBegunListRoute,
      createDraftsRoute,
      createPlanRoute,
      createDraftRoute,
      createRowsRoute,
      createEditRoute,
      createSendRoute,
      createOutcomeRoute,
      createAddTargetRoute,
      createRemoveTargetRoute,
    ].map((create) => create(parts)),
    ...createCourseRoutes(parts),
  ];
}
