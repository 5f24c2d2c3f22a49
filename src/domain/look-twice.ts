import { domainOf } from './address/domain-of';
import { findLookAlike } from './address/find-look-alike';
import { hasMixedScript } from './address/has-mixed-script';
import { isRoleMailbox } from './address/is-role-mailbox';
import type { KnownDomains } from './address/known-domains';
import type { Warning } from './plan';

/** What the requester should look at before this new guest is invited. */
export function lookTwice(address: string, known: KnownDomains): readonly Warning[] {
  const warnings: Warning[] = [];
  if (isRoleMailbox(address)) warnings.push('roleMailbox');
  if (findLookAlike(domainOf(address), known) !== null) warnings.push('lookAlikeDomain');
  if (hasMixedScript(address)) warnings.push('mixedScript');
  return warnings;
}
