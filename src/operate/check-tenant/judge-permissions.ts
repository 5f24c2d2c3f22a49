import type { Config } from '../../config';
import { permissionTiers, type PermissionTier } from '../../domain/permission-tiers';
import { bad, good, open, type Finding } from './finding';

interface JudgedBy extends Pick<Config, 'ownedAppsOn' | 'deleteAccountsOn'> {
  readonly consentUrl: string;
}

/** One finding for each tier: only the first is needed, the others say what people do without. */
export function judgePermissions(
  held: ReadonlySet<string>,
  { consentUrl, ownedAppsOn, deleteAccountsOn }: JudgedBy,
): readonly Finding[] {
  return permissionTiers
    .filter(({ name }) => name !== 'owned apps' || ownedAppsOn)
    .filter(({ name }) => name !== 'delete accounts' || deleteAccountsOn)
    .map((tier) => judgeTier(tier, held, consentUrl));
}

function judgeTier(tier: PermissionTier, held: ReadonlySet<string>, consentUrl: string): Finding {
  const subject = `Consent, tier "${tier.name}"`;
  const missing = tier.permissions.filter((permission) => !held.has(permission));
  if (missing.length === 0) return good(subject, tier.permissions.join(', '));
  const says = `missing: ${missing.join(', ')}; without them ${tier.without}`;
  const fix = `Add them to the app registration (API permissions, delegated), then consent: ${consentUrl}`;
  return tier.name === 'core' ? bad(subject, says, fix) : open(subject, says, fix);
}
