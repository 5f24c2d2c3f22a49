import { judgeTarget } from '../../src/domain/judge-target';
import { read, unread } from '../../src/domain/reading';
import type { AppTarget, GroupTarget } from '../../src/domain/target';
import { expensePortal, projectFalcon, supplierPortal } from './support/facts';

const rules = { ownedAppsOn: true };
const off = (by: 'tenant' | 'group' | 'label'): Partial<GroupTarget> => ({
  guestSwitch: read({ allowed: false, by }),
});

const groups: readonly (readonly [string, Partial<GroupTarget>])[] = [
  ['distributionList', { type: 'distribution' }],
  ['mailEnabledSecurityGroup', { type: 'mailEnabledSecurity' }],
  ['syncedFromOnPremises', { isSynced: true }],
  ['dynamicMembership', { isDynamic: true }],
  ['roleAssignable', { isRoleAssignable: true }],
  ['managementRestricted', { isManagementRestricted: true }],
  ['guestsOffInTenant', off('tenant')],
  ['guestsOffInGroup', off('group')],
  ['guestsOffByLabel', off('label')],
  ['notOwner', { isOwned: read(false) }],
];

const apps: readonly (readonly [string, Partial<AppTarget>])[] = [
  ['appIsMicrosoftGraph', { isMicrosoftGraph: true }],
  ['appDisabled', { isEnabled: false }],
  ['appHidden', { isHidden: true }],
  ['notOwner', { isOwned: read(false) }],
];

describe('A target is refused with the reason that tells most', () => {
  test.each(groups)('%s', (reason, changes) => {
    expect(judgeTarget({ ...projectFalcon, ...changes }, rules)).toEqual({ refusal: reason, unchecked: [] });
    expect(judgeTarget({ ...projectFalcon, ...changes, kind: 'team' }, rules).refusal).toBe(reason);
    const via = { ...projectFalcon, ...changes };
    expect(judgeTarget({ ...expensePortal, via }, rules).refusal).toBe(reason);
  });

  test.each(apps)('an app: %s', (reason, changes) => {
    expect(judgeTarget({ ...supplierPortal, ...changes }, rules)).toEqual({ refusal: reason, unchecked: [] });
  });

  test('targetNotFound', () => {
    expect(judgeTarget(null, rules)).toEqual({ refusal: 'targetNotFound', unchecked: [] });
  });

  test('appNotOpenedByGroup', () => {
    expect(judgeTarget({ ...expensePortal, isAssignedToVia: read(false) }, rules).refusal).toBe(
      'appNotOpenedByGroup',
    );
  });

  test('ownedAppsSwitchedOff, but not where a group opens the app', () => {
    const switchedOff = { ownedAppsOn: false };
    expect(judgeTarget(supplierPortal, switchedOff).refusal).toBe('ownedAppsSwitchedOff');
    expect(judgeTarget(expensePortal, switchedOff).refusal).toBeNull();
  });

  test('the kind is told before the ownership, for an owner could not help', () => {
    const changes = { isDynamic: true, ...off('group'), isOwned: read(false) };
    expect(judgeTarget({ ...projectFalcon, ...changes }, rules).refusal).toBe('dynamicMembership');
  });

  test('a security group has no guest switch', () => {
    const security = { ...projectFalcon, type: 'security' as const };
    expect(judgeTarget({ ...security, ...off('tenant') }, rules).refusal).toBeNull();
    expect(judgeTarget({ ...security, guestSwitch: unread('notPermitted') }, rules).unchecked).toEqual([]);
  });
});

describe('What was not read about a target is said and not guessed', () => {
  test.each([
    ['ownership', { ...projectFalcon, isOwned: unread('notPermitted') }],
    ['guestSwitch', { ...projectFalcon, guestSwitch: unread('notPermitted') }],
    ['label', { ...projectFalcon, hasLabel: true }],
    ['ownership', { ...supplierPortal, isOwned: unread('unavailable') }],
    ['ownership', { ...expensePortal, via: { ...projectFalcon, isOwned: unread('unavailable') } }],
    ['assignment', { ...expensePortal, isAssignedToVia: unread('notPermitted') }],
  ])('%s', (check, target) => {
    expect(judgeTarget(target, rules)).toEqual({ refusal: null, unchecked: [check] });
  });

  test('nothing is left unsaid where everything was read', () => {
    expect(judgeTarget(projectFalcon, rules)).toEqual({ refusal: null, unchecked: [] });
    expect(judgeTarget(supplierPortal, rules)).toEqual({ refusal: null, unchecked: [] });
  });
});
