import { readBatch } from '../batch';
import { foundIn } from '../found';
import { query } from '../odata';
import { isPermitted } from '../permissions';
import { servicePrincipal, type Group, type ServicePrincipal } from '../schema';
import type { Session } from '../session';
import { APP_FIELDS } from './app-facts';
import { openingsByApp } from './openings-by-app';
import { openingsByGroup } from './openings-by-group';

/** An app and the owned group that opens it; null for an app whose service principal the requester owns. */
export interface OpenedApp {
  readonly app: ServicePrincipal;
  readonly via: Group | null;
}

/** The apps these groups are assigned to. Nobody's permission to read apps: none. */
export async function openedApps(session: Session, groups: readonly Group[]): Promise<readonly OpenedApp[]> {
  if (groups.length === 0 || !(await isPermitted(session.client, 'readApps'))) return [];
  const openings = (await openingsByGroup(session, groups)) ?? (await openingsByApp(session, groups));
  const apps = await readApps(session, [...new Set(openings.map(({ appId }) => appId))]);
  return openings.flatMap(({ appId, group }) => {
    const app = apps.get(appId);
    return app === undefined ? [] : [{ app, via: group }];
  });
}

async function readApps(
  { client, clock }: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ServicePrincipal>> {
  const select = query({ select: APP_FIELDS });
  const apps = new Map<string, ServicePrincipal>();
  const paths = ids.map((id) => `/servicePrincipals/${encodeURIComponent(id)}${select}`);
  const answers = await readBatch({ client, clock }, paths);
  for (const [index, answer] of answers.entries()) {
    const found = foundIn(answer, paths[index] ?? '/servicePrincipals', servicePrincipal);
    if (found.kind === 'found') apps.set(found.value.id, found.value);
  }
  return apps;
}
