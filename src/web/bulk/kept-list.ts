/** What is filled in before it is reviewed, kept for as long as this window is open. */
const KEY = 'guestlist.list';

export function keepList(text: string): void {
  try {
    window.sessionStorage.setItem(KEY, text);
  } catch {
    // A frame may be denied storage: then nothing is kept until it is reviewed.
  }
}

export function keptList(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function forgetList(): void {
  keepList('');
}
