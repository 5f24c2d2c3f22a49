import { readBatch } from '../batch';
import { query } from '../odata';
import { pagesFrom, readPages } from '../pages';
import { appRoleAssignment, servicePrincipal, type Group } from '../schema';
import type { Session } from '../session';
import { APP_FIELDS, canBeOffered, isMicrosoftsOwn } from './app-facts';
import type { Opening } from './openings-by-group';

const MOST_APPS = 10_000;
const MOST_APPS_SCANNED = 400;
const PAGE = 999;

/** The other way round, by the apps' assignments; Microsoft's own apps, most of a tenant's, are passed over. */
export async function openingsByApp(session: Session, groups: readonly Group[]): Promise<readonly Opening[]> {
  const { client, clock, logger } = session;
  const all = await readPages(client, {
    path: `/servicePrincipals${query({ select: APP_FIELDS, top: PAGE })}`,
    item: servicePrincipal,
    atMost: MOST_APPS,
  });
  if (all.kind !== 'found') return [];
  const apps = all.value.items.filter((app) => canBeOffered(app) && !isMicrosoftsOwn(app));
  if (apps.length > MOST_APPS_SCANNED) {
    logger.warn({ apps: apps.length, scanned: MOST_APPS_SCANNED }, 'Too many apps to look at them all');
  }
  const scanned = apps.slice(0, MOST_APPS_SCANNED);
  const owned = new Map(groups.map((group) => [group.id, group]));
  const paths = scanned.map(({ id }) => `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignedTo`);
  const answers = await readBatch({ client, clock }, paths);
  const openings = await Promise.all(
    answers.map(async (answer, index): Promise<Opening[]> => {
      const path = paths[index] ?? '/servicePrincipals';
      const found = await pagesFrom(client, answer, { path, item: appRoleAssignment, atMost: 5 * PAGE });
      if (found.kind !== 'found') return [];
      const ids = new Set(found.value.items.map(({ principalId }) => principalId));
      return [...ids].flatMap((id) => {
        const group = owned.get(id);
        return group === undefined ? [] : [{ appId: scanned[index]?.id ?? '', group }];
      });
    }),
  );
  return openings.flat();
}
