import { RedemptionUrl } from '../../domain/redemption-url';
import { createTextCipher } from './text-cipher';

/** Keeps redemption URLs unreadable in the store. */
export interface LinkCipher {
  /** `place` is the row it is stored in: a text moved to another row does not open there. */
  seal(url: RedemptionUrl, place: string): string;
  /** Null for what was sealed with another key or in another row. */
  open(sealed: string, place: string): RedemptionUrl | null;
}

/** @param linkKey 32 bytes. */
export function createLinkCipher(linkKey: Buffer): LinkCipher {
  const cipher = createTextCipher(linkKey, 'redemption URL');
  return {
    seal: (url, place) => cipher.seal(url.reveal(), place),
    open(sealed, place) {
      const url = cipher.open(sealed, place);
      return url === null ? null : new RedemptionUrl(url);
    },
  };
}
