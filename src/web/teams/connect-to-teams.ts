import { app, FrameContexts } from '@microsoft/teams-js';

export type ThemeName = 'default' | 'dark' | 'contrast';

/** Where the page is shown, as the host tells it. */
export interface Place {
  readonly theme: ThemeName;
  /** BCP 47, the host's and not the browser's. */
  readonly locale: string;
  /** The guest, or the draft, that a deep link leads to. */
  readonly subPageId: string | null;
  /** Whether the host shows it as a dialog. */
  readonly isDialog: boolean;
  /** Of the team whose channel holds the tab. */
  readonly teamGroupId: string | null;
  readonly channelId: string | null;
}

/** Milliseconds. teams-js itself would wait a minute where nobody answers. */
const PATIENCE = 10_000;

/** Null outside Teams, Outlook and Microsoft 365. */
export async function connectToTeams(): Promise<Place | null> {
  if (window.parent === window && window.opener === null) return null;
  const answered = await Promise.race([
    app.initialize().then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false)),
  ]);
  if (!answered) return null;
  const context = await app.getContext();
  return {
    theme: themeNamed(context.app.theme),
    locale: context.app.locale,
    isDialog: context.page.frameContext === FrameContexts.task,
    subPageId: named(context.page.subPageId),
    teamGroupId: named(context.team?.groupId),
    channelId: named(context.channel?.id),
  };
}

export function onThemeChange(take: (theme: ThemeName) => void): void {
  app.registerOnThemeChangeHandler((name) => {
    take(themeNamed(name));
  });
}

/** Hosts give an empty text where there is nothing to name. */
const named = (id: string | undefined): string | null => (id === undefined || id === '' ? null : id);

/** Hosts other than Teams know more names; what is neither dark nor of high contrast is light. */
function themeNamed(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
