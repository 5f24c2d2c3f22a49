import type { Settings } from '../settings';

/** Does the tenant's list keep this domain out; `*.fabrikam.com` covers what is below it. */
export function domainIsRefused(rule: Settings['domainRule'], domain: string): boolean {
  if (rule.kind === 'open') return false;
  const isListed = rule.domains.some((entry) => {
    const listed = entry.toLowerCase();
    return listed.startsWith('*.') ? domain.endsWith(listed.slice(1)) : domain === listed;
  });
  return rule.kind === 'allow' ? !isListed : isListed;
}
