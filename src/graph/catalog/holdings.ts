import { unlessUnavailable } from '../found';
import { isPermitted } from '../permissions';
import { remember } from '../remember';
import { group, servicePrincipal, type Group } from '../schema';
import type { Session } from '../session';
import { APP_FIELDS } from './app-facts';
import { closedToGuests } from './closed-to-guests';
import { canTakeMembers, GROUP_FIELDS } from './group-facts';
import { openedApps, type OpenedApp } from './opened-apps';
import { readOwned } from './owned-objects';

const KEPT_MILLISECONDS = 60_000;

/** What one requester owns, remembered for a minute. Fit for lists to choose from; a review reads its target afresh. */
export interface Holdings {
  /** Every group, those that can take no guest too. */
  groups(): Promise<readonly Group[]>;
  /** Ids of the groups that a setting closes to guests. */
  closed(): Promise<ReadonlySet<string>>;
  /** Every app, through an owned group or owned itself. */
  apps(): Promise<readonly OpenedApp[]>;
}

export function createHoldings(session: Session): Holdings {
  const keep = <T>(load: () => Promise<T>) => remember(load, KEPT_MILLISECONDS, session.clock);
  const groups = keep(() => readOwned(session, { type: 'group', select: GROUP_FIELDS, item: group }));
  const apps = keep(async () => readApps(session, await groups()));
  return {
    groups,
    closed: keep(async () => closedToGuests(session, await groups())),
    async apps() {
      await groups();
      // The groups stay usable when the apps cannot be read for now.
      return unlessUnavailable(apps(), []);
    },
  };
}

async function readApps(session: Session, groups: readonly Group[]): Promise<readonly OpenedApp[]> {
  const [opened, owned] = await Promise.all([
    openedApps(session, groups.filter(canTakeMembers)),
    ownedApps(session),
  ]);
  return [...opened, ...owned];
}

async function ownedApps(session: Session): Promise<readonly OpenedApp[]> {
  if (!session.settings.ownedApps) return [];
  if (!(await isPermitted(session.client, 'assignApps'))) return [];
  if (!(await isPermitted(session.client, 'readApps'))) return [];
  const owned = await readOwned(session, {
    type: 'servicePrincipal',
    select: APP_FIELDS,
    item: servicePrincipal,
  });
  return owned.map((app) => ({ app, via: null }));
}
