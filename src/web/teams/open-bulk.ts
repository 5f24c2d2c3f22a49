import { dialog, DialogDimension } from '@microsoft/teams-js';

export interface BulkWanted {
  readonly title: string;
  /** To go on with; null for a new one. */
  readonly draftId: string | null;
  /** Ref of the target that is chosen beforehand. */
  readonly target: string | null;
}

/** Opens the page for a list of guests: as the host's dialog or, where it has none, in this frame. `onClosed` when it is over. */
export function openBulk({ title, draftId, target }: BulkWanted, onClosed: () => void): void {
  const url = new URL('/tab/bulk', window.location.origin);
  if (draftId !== null) url.searchParams.set('draft', draftId);
  if (target !== null) url.searchParams.set('target', target);
  if (!dialog.url.isSupported()) {
    window.location.assign(url);
    return;
  }
  const size = { height: DialogDimension.Large, width: DialogDimension.Large };
  dialog.url.open({ url: url.href, title, size }, onClosed);
}
