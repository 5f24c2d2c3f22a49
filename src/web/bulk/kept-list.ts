/** What is filled in before it is reviewed, kept for as long as this window is open. */
const KEY = 'guestlist.list';

interface Kept {
  /** What it was when it was begun in the chat: what is typed there afterwards is newer. */
  readonly from: string;
  readonly text: string;
}

/** The id of a list that was begun in the chat, and its text there. */
export interface Begun {
  readonly id: string;
  readonly text: string;
}

export function keepList(text: string, begun: Begun | null): void {
  write(begun?.id ?? null, { from: begun?.text ?? '', text });
}

export function keptList(begun: Begun | null): string {
  const from = begun?.text ?? '';
  const kept = read(begun?.id ?? null);
  return kept === null || kept.from !== from ? from : kept.text;
}

export function forgetList(begunId: string | null): void {
  write(begunId, null);
}

const keyOf = (begunId: string | null): string => (begunId === null ? KEY : `${KEY}.${begunId}`);

function write(begunId: string | null, kept: Kept | null): void {
  try {
    if (kept === null) window.sessionStorage.removeItem(keyOf(begunId));
    else window.sessionStorage.setItem(keyOf(begunId), JSON.stringify(kept));
  } catch {
    // A frame may be denied storage: then nothing is kept until it is reviewed.
  }
}

function read(begunId: string | null): Kept | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(begunId)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
