import { read, unread, type Reading } from '../../domain/reading';
import type { GroupTarget, GuestSwitch } from '../../domain/target';
import { readOne } from '../found';
import { query } from '../odata';
import { group, type Group } from '../schema';
import type { Session } from '../session';
import { tenantIdOf } from '../tenant/organization';
import { GROUP_FIELDS, groupFactsOf, isMicrosoft365, isTeam } from './group-facts';
import { readGroupSettings, readTenantSettings } from './group-settings';
import { guestSwitchOf, tenantSwitchOf } from './guest-switch';
import { myAppsUrl, teamUrl } from './landing-url';
import { readIsOwned } from './read-owners';

/** Null if there is no such group. */
export async function readGroup({ client }: Session, id: string): Promise<Group | null> {
  const path = `/groups/${encodeURIComponent(id)}`;
  let found = await readOne(client, { path: `${path}${query({ select: GROUP_FIELDS })}` }, group);
  if (found.kind === 'unsupported') found = await readOne(client, { path }, group);
  return found.kind === 'found' ? found.value : null;
}

/** All facts about a group or a team, read afresh; null if there is none. */
export async function readGroupTarget(session: Session, id: string): Promise<GroupTarget | null> {
  const [found, tenantId, isOwned] = await Promise.all([
    readGroup(session, id),
    tenantIdOf(session),
    readIsOwned(session, { kind: 'group', id }),
  ]);
  if (found === null) return null;
  const [guestSwitch, landingUrl] = await Promise.all([
    readGuestSwitch(session, found),
    isTeam(found) ? teamUrl(session, found.id, tenantId) : myAppsUrl(tenantId),
  ]);
  return { ...groupFactsOf(found), guestSwitch, isOwned, landingUrl };
}

/** Only Microsoft 365 groups have one. */
async function readGuestSwitch(session: Session, found: Group): Promise<Reading<GuestSwitch>> {
  if (!isMicrosoft365(found)) return read({ allowed: true });
  const [tenant, [own]] = await Promise.all([
    readTenantSettings(session),
    readGroupSettings(session, [found]),
  ]);
  if (tenant.kind === 'unread') return tenant;
  const tenantSwitch = tenantSwitchOf(tenant.value);
  if (!tenantSwitch.allowsGuests) return read({ allowed: false, by: 'tenant' });
  if (own === undefined) return unread('unavailable');
  if (own.kind === 'unread') return own;
  return read(guestSwitchOf(tenantSwitch, own.value, found.assignedLabels.length > 0));
}
