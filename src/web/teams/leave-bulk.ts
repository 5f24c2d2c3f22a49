import { dialog } from '@microsoft/teams-js';
import type { Place } from './connect-to-teams';

/** Ends the dialog with what it was about; where it is no dialog, goes to the guests. */
export function leaveBulk({ isDialog }: Place, draftId: string): void {
  if (!isDialog || !dialog.url.isSupported()) {
    window.location.assign('/tab/guests');
    return;
  }
  // A bot is told only if it is named; a tab that opened the dialog is told anyway.
  const botId = new URLSearchParams(window.location.search).get('bot');
  dialog.url.submit({ draftId }, botId ?? undefined);
}
