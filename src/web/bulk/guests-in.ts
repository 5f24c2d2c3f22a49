import type { TabListedGuest } from '../../domain/tab/tab-draft';

/** Guests as they are typed into one line: addresses, with or without names. The API judges each. */
export function guestsIn(text: string): readonly TabListedGuest[] {
  return text
    .split(/[;,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, name = '', address] = /^"?(.*?)"?\s*<([^<>]+)>$/.exec(piece) ?? [];
      return address === undefined ? { name: '', address: piece } : { name, address: address.trim() };
    });
}
