import type { PageLinks } from './page-links';

export interface TeamsPagesParts {
  /** Origin under which Teams reaches the pages. */
  readonly origin: string;
  /** The page names the bot that is told when it is left; teams-js tells no other. */
  readonly botId: string;
  /** Where links into the app lead; null while nobody has said under which id Teams has it. */
  readonly app: TeamsApp | null;
}

export interface TeamsApp {
  /** Origin of Teams itself. */
  readonly teamsOrigin: string;
  readonly id: string;
}

/** Of the manifest's static tab. */
const TAB = 'guests';

/** The pages as Teams opens them. */
export function createTeamsPages({ origin, botId, app }: TeamsPagesParts): PageLinks {
  return {
    hasDialogs: true,
    list: ({ kind, requestId }) => `${origin}/tab/bulk?${kind}=${requestId}&bot=${botId}`,
    listInBrowser: () => null,
    guests: (guestId) => (app === null ? null : linkToTab(app, `${origin}/tab/guests`, guestId)),
  };
}

/** https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
function linkToTab({ teamsOrigin, id }: TeamsApp, webUrl: string, guestId: string | null): string {
  const query = new URLSearchParams({ webUrl });
  if (guestId !== null) query.set('context', JSON.stringify({ subEntityId: guestId }));
  return `${teamsOrigin}/l/entity/${id}/${TAB}?${query.toString().replaceAll('+', '%20')}`;
}
