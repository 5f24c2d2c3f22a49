import { chunksOf } from '../in-parallel';
import { containsAny, equalsAny, isOneOf, literal } from '../odata';

/** Graph refuses filters of more clauses joined by `or`. */
export const CLAUSES = 15;

/** One filter for one way an account can be known. */
export interface AddressFilter {
  readonly filter: string;
  /** The same in plainer words, should Graph refuse `in`. */
  readonly plain: string | null;
  /** Left out without harm if the service does not support it. */
  readonly isExtra: boolean;
}

/** Microsoft's look-up of invited users, split so that each filter keeps to the limit of clauses. At most 15 addresses. */
export function accountFilters(
  addresses: readonly string[],
  externalNames: readonly string[],
): readonly AddressFilter[] {
  return [
    oneOf('mail', addresses),
    oneOf('userPrincipalName', addresses),
    ...(externalNames.length > 0 ? [oneOf('userPrincipalName', externalNames)] : []),
    required(containsAny('otherMails', addresses)),
    ...proxyFilters(addresses),
    // Each of these has two clauses.
    ...chunksOf(addresses, Math.floor(CLAUSES / 2)).map((some) => ({
      filter: some.map(identity).join(' or '),
      plain: null,
      isExtra: true,
    })),
  ];
}

/** Groups and distribution lists with one of these addresses. At most 15. */
export function groupFilters(addresses: readonly string[]): readonly AddressFilter[] {
  return [oneOf('mail', addresses), ...proxyFilters(addresses)];
}

function proxyFilters(addresses: readonly string[]): readonly AddressFilter[] {
  // `SMTP:` marks the primary address, `smtp:` the others.
  return ['SMTP:', 'smtp:'].map((prefix) =>
    required(
      containsAny(
        'proxyAddresses',
        addresses.map((address) => `${prefix}${address}`),
      ),
    ),
  );
}

function oneOf(property: string, values: readonly string[]): AddressFilter {
  return { filter: isOneOf(property, values), plain: equalsAny(property, values), isExtra: false };
}

function required(filter: string): AddressFilter {
  return { filter, plain: null, isExtra: false };
}

/** A guest who signs in by one-time passcode; Graph wants the issuer named. */
function identity(address: string): string {
  return `identities/any(i:i/issuerAssignedId eq ${literal(address)} and i/issuer eq 'mail')`;
}
