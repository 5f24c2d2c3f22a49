import { isMicrosoftGraph } from '../catalog/app-facts';
import { readApp } from '../catalog/read-app-target';
import { isPermitted } from '../permissions';
import type { Session } from '../session';
import type { WriteTarget } from './write-target';

type Refusal = 'ownedAppsSwitchedOff' | 'permissionMissing' | 'targetNotFound' | 'appIsMicrosoftGraph';

/** Looked at before any write to an app's roles: a role of Microsoft Graph itself would be power over the tenant. */
export async function refusalOfAppWrite(session: Session, target: WriteTarget): Promise<Refusal | null> {
  if (target.kind !== 'appRoles') return null;
  if (!session.settings.ownedApps) return 'ownedAppsSwitchedOff';
  if (!(await isPermitted(session.client, 'readApps'))) return 'permissionMissing';
  const app = await readApp(session, target.id);
  if (app === null) return 'targetNotFound';
  return isMicrosoftGraph(app) ? 'appIsMicrosoftGraph' : null;
}
