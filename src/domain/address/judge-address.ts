import emailAddresses from 'email-addresses';
import type { GuestReason } from '../reason';

/** RFC 5321, section 4.5.3.1; 254 is what remains of a path of 256. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

/**
 * What Microsoft documents as not permitted in `invitedUserEmailAddress`. Nor may an address in Entra
 * have accented letters; the backtick is one of the characters Entra replaces.
 */
const FORBIDDEN = /[~!#$%^&*()+=[\]{}\\/|;:"<>?,`]|[^\x21-\x7e]/;

/** Permitted, but not at either end of the part before the @. */
const LOOSE_END = /^[.-]|[.-]$/;

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

export type AddressProblem = Extract<GuestReason, 'addressMalformed' | 'addressCharacters'>;

/** Why this normalised address can be nobody's, or nobody's in Entra; null if it is fine. */
export function judgeAddress(address: string): AddressProblem | null {
  if (address.length > LONGEST_ADDRESS) return 'addressMalformed';
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (local.length > LONGEST_LOCAL_PART || !isHost(address.slice(at + 1))) return 'addressMalformed';
  if (!isMailbox(address)) return 'addressMalformed';
  return FORBIDDEN.test(local) || LOOSE_END.test(local) ? 'addressCharacters' : null;
}

function isHost(domain: string): boolean {
  return HOST.test(domain) && (!domain.includes('xn--') || URL.canParse(`https://${domain}`));
}

/** A whole mailbox by RFC 5322 and 6532, without folding, comments or a name. */
function isMailbox(address: string): boolean {
  const options = { input: address, rfc6532: true, strict: true, simple: true, oneResult: true } as const;
  const parsed: unknown = emailAddresses({ ...options, startAt: 'mailbox' });
  if (!isObject(parsed)) return false;
  // The parser takes the quotes off a quoted local part; such an address is well-formed, and refused for its characters.
  return address.startsWith('"') || parsed['address'] === address;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
