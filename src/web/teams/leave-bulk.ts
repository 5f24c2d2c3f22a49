import { dialog } from '@microsoft/teams-js';
import type { Place } from './connect-to-teams';

export interface LeftBulk {
  readonly draftId: string;
  /** Under which those of the list who were too many are kept; null if none is left. */
  readonly restId: string | null;
}

/** Ends the dialog with what it was about; where it is no dialog, goes to the guests. */
export function leaveBulk({ isDialog }: Place, left: LeftBulk): void {
  if (!isDialog || !dialog.url.isSupported()) {
    window.location.assign('/tab/guests');
    return;
  }
  // A bot is told only if it is named; a tab that opened the dialog is told anyway.
  const botId = new URLSearchParams(window.location.search).get('bot');
  dialog.url.submit(left, botId ?? undefined);
}
