import type { Check, TargetReason } from './reason';
import { readOr } from './reading';
import type { AppTarget, GroupTarget, Target } from './target';

/** What the operator decides about targets. */
export interface TargetRules {
  /** May owners of an app add guests to it directly, by app role assignment. */
  readonly ownedAppsOn: boolean;
}

export interface TargetVerdict {
  /** What tells the requester most; null if guests can be added. */
  readonly refusal: TargetReason | null;
  readonly unchecked: readonly Check[];
}

/** Can this target take guests from this requester, as far as was read. Null: there is no such target. */
export function judgeTarget(target: Target | null, rules: TargetRules): TargetVerdict {
  if (target === null) return { refusal: 'targetNotFound', unchecked: [] };
  const refusal = target.kind === 'app' ? refuseApp(target, rules) : refuseGroup(target);
  return { refusal, unchecked: refusal === null ? uncheckedOf(target) : [] };
}

/** What nobody in the chat can change comes first, ownership last: asking an owner only helps where the rest is fine. */
function refuseGroup(group: GroupTarget): TargetReason | null {
  if (group.type === 'distribution') return 'distributionList';
  if (group.type === 'mailEnabledSecurity') return 'mailEnabledSecurityGroup';
  if (group.isSynced) return 'syncedFromOnPremises';
  if (group.isDynamic) return 'dynamicMembership';
  if (group.isRoleAssignable) return 'roleAssignable';
  if (group.isManagementRestricted) return 'managementRestricted';
  return guestsOff(group) ?? (readOr(group.isOwned, true) ? null : 'notOwner');
}

const SWITCHED_OFF_BY = {
  tenant: 'guestsOffInTenant',
  group: 'guestsOffInGroup',
  label: 'guestsOffByLabel',
} as const satisfies Record<string, TargetReason>;

/** Security groups have no guest switch. */
function guestsOff({ type, guestSwitch }: GroupTarget): TargetReason | null {
  if (type !== 'microsoft365' || guestSwitch.kind === 'unread' || guestSwitch.value.allowed) return null;
  return SWITCHED_OFF_BY[guestSwitch.value.by];
}

function refuseApp(app: AppTarget, { ownedAppsOn }: TargetRules): TargetReason | null {
  if (app.isMicrosoftGraph) return 'appIsMicrosoftGraph';
  if (!app.isEnabled) return 'appDisabled';
  if (app.isHidden) return 'appHidden';
  if (app.via !== null)
    return readOr(app.isAssignedToVia, true) ? refuseGroup(app.via) : 'appNotOpenedByGroup';
  if (!ownedAppsOn) return 'ownedAppsSwitchedOff';
  return readOr(app.isOwned, true) ? null : 'notOwner';
}

function uncheckedOf(target: Target): readonly Check[] {
  const group = target.kind === 'app' ? target.via : target;
  const checks: Check[] = [];
  if ((group ?? target).isOwned.kind === 'unread') checks.push('ownership');
  if (group?.type === 'microsoft365' && group.guestSwitch.kind === 'unread') checks.push('guestSwitch');
  if (group?.type === 'microsoft365' && group.hasLabel) checks.push('label');
  if (target.kind === 'app' && group !== null && target.isAssignedToVia.kind === 'unread')
    checks.push('assignment');
  return checks;
}
