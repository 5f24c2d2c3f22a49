import type { GroupTarget, GroupType } from '../../domain/target';
import type { Group } from '../schema';

/** `assignedLabels` comes only when it is asked for. */
export const GROUP_FIELDS = [
  'id',
  'displayName',
  'description',
  'groupTypes',
  'securityEnabled',
  'mailEnabled',
  'onPremisesSyncEnabled',
  'isAssignableToRole',
  'isManagementRestricted',
  'resourceProvisioningOptions',
  'assignedLabels',
];

type GroupFacts = Omit<GroupTarget, 'guestSwitch' | 'isOwned' | 'landingUrl'>;

/** What the group itself says about being a target. */
export function groupFactsOf(group: Group): GroupFacts {
  return {
    kind: isTeam(group) ? 'team' : 'group',
    id: group.id,
    displayName: group.displayName ?? '',
    description: group.description ?? null,
    type: typeOf(group),
    isDynamic: has(group.groupTypes, 'DynamicMembership'),
    isSynced: group.onPremisesSyncEnabled === true,
    isRoleAssignable: group.isAssignableToRole === true,
    isManagementRestricted: group.isManagementRestricted === true,
    hasLabel: group.assignedLabels.length > 0,
  };
}

/** Could its owner add a guest through Graph, as far as the group itself tells. */
export function canTakeMembers(group: Group): boolean {
  const facts = groupFactsOf(group);
  const isManageable = facts.type === 'microsoft365' || facts.type === 'security';
  const isClosed =
    facts.isDynamic || facts.isSynced || facts.isRoleAssignable || facts.isManagementRestricted;
  return isManageable && !isClosed;
}

export function isTeam(group: Group): boolean {
  return has(group.resourceProvisioningOptions, 'Team');
}

export function isMicrosoft365(group: Group): boolean {
  return has(group.groupTypes, 'Unified');
}

function typeOf(group: Group): GroupType {
  if (isMicrosoft365(group)) return 'microsoft365';
  if (group.mailEnabled !== true) return 'security';
  return group.securityEnabled === true ? 'mailEnabledSecurity' : 'distribution';
}

function has(list: readonly string[], entry: string): boolean {
  return list.some((one) => one.toLowerCase() === entry.toLowerCase());
}
