import { FRAME_ANCESTORS } from '../api/frame-ancestors';
import type { Page } from '../api/page';
import { createTabPages } from '../api/tab-pages';
import { contoso } from './directory/contoso';
import { createHostPages } from './host/host-pages';

/** Who may look at the tab in the sandbox, by the name the token is asked for with. */
const viewers = ['olivia', 'max', 'ingrid', 'ursula', 'ada', 'gary'] as const;

/** The tab's pages, and a host that frames them on their own origin. */
export function createTabHost(): readonly Page[] {
  return [
    ...createTabPages({ frameAncestors: ["'self'", ...FRAME_ANCESTORS] }),
    ...createHostPages({
      people: viewers.map((name) => ({ value: name, label: contoso.people[name].displayName })),
      teams: Object.values(contoso.teams),
    }),
  ];
}
