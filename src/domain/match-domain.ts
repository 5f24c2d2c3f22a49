/** Does an entry of the tenant's domain list mean this domain: itself, `*.domain` (anything below it) or `name.*` (any ending). */
export function matchesDomain(entry: string, domain: string): boolean {
  const rule = entry.trim().toLowerCase();
  if (rule.startsWith('*.')) return rule.length > 2 && domain.endsWith(rule.slice(1));
  if (rule.endsWith('.*')) return rule.length > 2 && domain.startsWith(rule.slice(0, -1));
  return rule === domain;
}
