import { read, unread, type Reading } from '../../domain/reading';
import type { AppTarget, TargetRef } from '../../domain/target';
import { optional, readOne, readingOf } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { isPermitted } from '../permissions';
import { appRoleAssignment, servicePrincipal, type ServicePrincipal } from '../schema';
import type { Session } from '../session';
import { tenantIdOf } from '../tenant/organization';
import { APP_FIELDS, isHidden, isMicrosoftGraph, rolesOf } from './app-facts';
import { launcherUrl } from './landing-url';
import { readGroupTarget } from './read-group-target';
import { readIsOwned } from './read-owners';

type AppRef = Extract<TargetRef, { kind: 'app' }>;

const MOST_ASSIGNMENTS = 20_000;
const PAGE = 999;

/** Null if there is no such app, or it may not be read. */
export async function readApp({ client }: Session, id: string): Promise<ServicePrincipal | null> {
  if (!(await isPermitted(client, 'readApps'))) return null;
  const path = `/servicePrincipals/${encodeURIComponent(id)}${query({ select: APP_FIELDS })}`;
  const found = await readOne(client, { path }, servicePrincipal);
  return found.kind === 'found' ? found.value : null;
}

/** All facts about an app, read afresh; null also if the group that should open it is gone. */
export async function readAppTarget(session: Session, ref: AppRef): Promise<AppTarget | null> {
  const [app, via] = await Promise.all([
    readApp(session, ref.id),
    ref.viaGroupId === null ? null : readGroupTarget(session, ref.viaGroupId),
  ]);
  // Without its group the app would pass for one that is assigned directly.
  if (app === null || (ref.viaGroupId !== null && via === null)) return null;
  const [isOwned, isAssignedToVia, tenantId] = await Promise.all([
    readIsOwned(session, { kind: 'app', id: app.id, viaGroupId: null }),
    via === null ? read(false) : optional(readIsAssigned(session, app.id, via.id)),
    tenantIdOf(session),
  ]);
  return {
    kind: 'app',
    id: app.id,
    appId: app.appId,
    displayName: app.displayName ?? '',
    isEnabled: app.accountEnabled !== false,
    isHidden: isHidden(app),
    isMicrosoftGraph: isMicrosoftGraph(app),
    roles: rolesOf(app),
    isOwned,
    via,
    isAssignedToVia,
    landingUrl: launcherUrl(app.appId, tenantId),
  };
}

async function readIsAssigned(
  { client }: Session,
  appId: string,
  groupId: string,
): Promise<Reading<boolean>> {
  const found = await readPages(client, {
    path: `/servicePrincipals/${encodeURIComponent(appId)}/appRoleAssignedTo${query({ top: PAGE })}`,
    item: appRoleAssignment,
    atMost: MOST_ASSIGNMENTS,
  });
  if (found.kind !== 'found') return readingOf(found);
  const isAssigned = found.value.items.some(({ principalId }) => principalId === groupId);
  return isAssigned || found.value.isComplete ? read(isAssigned) : unread('unavailable');
}
