import { readOr } from '../../domain/reading';
import type { Group } from '../schema';
import type { Session } from '../session';
import { canTakeMembers, isMicrosoft365 } from './group-facts';
import { readGroupSettings, readTenantSettings } from './group-settings';
import { guestSwitchOf, tenantSwitchOf } from './guest-switch';

/** One read for each such group, so for those beyond it the review finds out. */
const MOST_LOOKED_AT = 200;

/** Which of these groups are known to refuse guests by a setting; what cannot be read counts as open here and is judged at the review. */
export async function closedToGuests(
  session: Session,
  groups: readonly Group[],
): Promise<ReadonlySet<string>> {
  const candidates = groups.filter((group) => isMicrosoft365(group) && canTakeMembers(group));
  const settings = await readTenantSettings(session);
  if (candidates.length === 0 || settings.kind === 'unread') return new Set();
  const tenant = tenantSwitchOf(settings.value);
  if (!tenant.allowsGuests) return new Set(candidates.map(({ id }) => id));

  const looked = candidates.slice(0, MOST_LOOKED_AT);
  const readings = await readGroupSettings(session, looked);
  const closed = looked.filter((_, index) => {
    const own = readings[index];
    return own !== undefined && !guestSwitchOf(tenant, readOr(own, []), false).allowed;
  });
  return new Set(closed.map(({ id }) => id));
}
