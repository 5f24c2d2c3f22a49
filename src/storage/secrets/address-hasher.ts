import { createHmac, hkdfSync } from 'node:crypto';

/** An address as something to compare that does not tell it. */
export type AddressHasher = (address: string) => string;

/** @param linkKey 32 bytes. */
export function createAddressHasher(linkKey: Buffer): AddressHasher {
  const key = Buffer.from(hkdfSync('sha256', linkKey, '', 'guestlist address hash', 32));
  return (address) => createHmac('sha256', key).update(address.toLowerCase()).digest('base64url');
}
