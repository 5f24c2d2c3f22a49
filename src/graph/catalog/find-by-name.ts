import { formatTargetRef, type TargetChoice } from '../../domain/target';
import { isPermitted } from '../permissions';
import { group, servicePrincipal } from '../schema';
import type { Session } from '../session';
import { APP_FIELDS } from './app-facts';
import { appChoice, byName, groupChoice, withoutDoubles } from './choices';
import { GROUP_FIELDS } from './group-facts';
import type { Holdings } from './holdings';
import { searchByDisplayName } from './search-directory';

const MOST_FOUND = 10;
/** Graph's limit of a display name. */
const LONGEST_NAME = 256;

/** The exact name before names that contain it, and in each the owned before others; eligible or not. */
export async function findByName(
  session: Session,
  holdings: Holdings,
  name: string,
): Promise<readonly TargetChoice[]> {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > LONGEST_NAME) return [];
  const [groups, apps, others] = await Promise.all([
    holdings.groups(),
    holdings.apps(),
    searchElsewhere(session, wanted),
  ]);
  const owned = [...groups.map(groupChoice), ...withoutDoubles(apps).map(appChoice)];
  // An owned app is found in the directory once more, without the group that opens it.
  const ownedIds = new Set(owned.map(({ ref }) => ref.id));
  const foreign = others.filter(({ ref }) => !ownedIds.has(ref.id));

  const text = wanted.toLowerCase();
  const named = (choices: readonly TargetChoice[]) => {
    const fits = distinct(choices).filter(({ displayName }) => displayName.toLowerCase().includes(text));
    const isExact = ({ displayName }: TargetChoice): boolean => displayName.trim().toLowerCase() === text;
    return {
      exact: fits.filter(isExact).sort(byName),
      similar: fits.filter((choice) => !isExact(choice)).sort(byName),
    };
  };
  const mine = named(owned);
  const theirs = named(foreign);
  return [...mine.exact, ...theirs.exact, ...mine.similar, ...theirs.similar].slice(0, MOST_FOUND);
}

async function searchElsewhere(session: Session, name: string): Promise<readonly TargetChoice[]> {
  const [canReadGroups, canReadApps] = await Promise.all([
    isPermitted(session.client, 'readGroups'),
    isPermitted(session.client, 'readApps'),
  ]);
  const groups = { path: '/groups', select: GROUP_FIELDS, item: group };
  const apps = { path: '/servicePrincipals', select: APP_FIELDS, item: servicePrincipal };
  const [foundGroups, foundApps] = await Promise.all([
    canReadGroups ? searchByDisplayName(session, groups, name) : [],
    canReadApps ? searchByDisplayName(session, apps, name) : [],
  ]);
  return [...foundGroups.map(groupChoice), ...foundApps.map((app) => appChoice({ app, via: null }))];
}

function distinct(choices: readonly TargetChoice[]): TargetChoice[] {
  return [...new Map(choices.map((choice) => [formatTargetRef(choice.ref), choice])).values()];
}
