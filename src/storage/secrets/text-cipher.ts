import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps text unreadable in the store. */
export interface TextCipher {
  /** `place` is the row it is stored in: a text moved to another row does not open there. */
  seal(text: string, place: string): string;
  /** Null for what was sealed with another key or in another row. */
  open(sealed: string, place: string): string | null;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;

/** @param linkKey 32 bytes. @param purpose Each has a key of its own. */
export function createTextCipher(linkKey: Buffer, purpose: string): TextCipher {
  const key = Buffer.from(hkdfSync('sha256', linkKey, '', `guestlist ${purpose}`, 32));
  const keyId = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return {
    seal(text, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
      return ['1', keyId, ...parts].join('.');
    },
    open(sealed, place) {
      const [version, sealedWith, ...parts] = sealed.split('.');
      const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (version !== '1' || sealedWith !== keyId) return null;
      if (iv === undefined || tag === undefined || text === undefined) return null;
      try {
        const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: 16 });
        decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
        return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
      } catch {
        return null; // altered, or of another row
      }
    },
  };
}
