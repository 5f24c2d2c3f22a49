import type { PageLinks } from './page-links';

export interface TeamsPagesParts {
  /** Origin under which Teams reaches the pages. */
  readonly origin: string;
  /** The page names the bot that is told when it is left; teams-js tells no other. */
  readonly botId: string;
}

/** The pages as Teams opens them. */
export function createTeamsPages({ origin, botId }: TeamsPagesParts): PageLinks {
  return {
    hasDialogs: true,
    list: ({ kind, requestId }) => `${origin}/tab/bulk?${kind}=${requestId}&bot=${botId}`,
    listInBrowser: () => null,
  };
}
