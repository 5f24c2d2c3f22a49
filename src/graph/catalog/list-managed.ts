import type { TargetChoice } from '../../domain/target';
import type { Group } from '../schema';
import { canBeOffered } from './app-facts';
import { appChoice, byName, groupChoice, withoutDoubles } from './choices';
import { canTakeMembers } from './group-facts';
import type { Holdings } from './holdings';

export async function listManaged(holdings: Holdings): Promise<readonly TargetChoice[]> {
  const [groups, closed, apps] = await Promise.all([holdings.groups(), holdings.closed(), holdings.apps()]);
  const isOpen = (group: Group): boolean => canTakeMembers(group) && !closed.has(group.id);
  const openApps = apps.filter(({ app, via }) => canBeOffered(app) && (via === null || isOpen(via)));
  const choices = [...groups.filter(isOpen).map(groupChoice), ...withoutDoubles(openApps).map(appChoice)];
  // Graph shows what the requester may not read by its id alone.
  return choices.filter(({ displayName }) => displayName !== '').sort(byName);
}
