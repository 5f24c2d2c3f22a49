import type { DirectoryPerson, RequesterFacts, TenantFacts } from '../../../src/domain/person';
import type { PlanFacts } from '../../../src/domain/plan-facts';
import { parseGuestList } from '../../../src/domain/parse-guest-list';
import { read } from '../../../src/domain/reading';
import type { AppTarget, GroupTarget } from '../../../src/domain/target';

export const tenant: TenantFacts = {
  id: 'c0000000-0000-4000-8000-00000000c0de',
  displayName: 'Contoso',
  verifiedDomains: read(['contoso.com', 'contoso.onmicrosoft.com']),
  invitePolicy: read('everyone'),
  domainRule: read({ kind: 'deny', domains: ['blocked.example'] }),
};

export const olivia: RequesterFacts = {
  id: 'a0000000-0000-4000-8000-000000000001',
  displayName: 'Olivia Owner',
  type: read('member'),
  mayInviteByRole: read(false),
};

export const projectFalcon: GroupTarget = {
  kind: 'group',
  id: 'b0000000-0000-4000-8000-000000000001',
  displayName: 'Project Falcon',
  description: null,
  type: 'microsoft365',
  isDynamic: false,
  isSynced: false,
  isRoleAssignable: false,
  isManagementRestricted: false,
  hasLabel: false,
  guestSwitch: read({ allowed: true }),
  isOwned: read(true),
  landingUrl: 'https://myapps.microsoft.com/?tenantid=c0000000-0000-4000-8000-00000000c0de',
};

export const supplierPortal: AppTarget = {
  kind: 'app',
  id: 'b0000000-0000-4000-8000-000000000002',
  appId: 'b0000000-0000-4000-8000-000000000003',
  displayName: 'Supplier Portal',
  isEnabled: true,
  isHidden: false,
  isMicrosoftGraph: false,
  roles: [{ id: 'b0000000-0000-4000-8000-000000000004', displayName: 'Reader' }],
  isOwned: read(true),
  via: null,
  isAssignedToVia: read(false),
  landingUrl: 'https://launcher.myapps.microsoft.com/api/signin/b0000000-0000-4000-8000-000000000003',
};

export const expensePortal: AppTarget = {
  ...supplierPortal,
  displayName: 'Expense Portal',
  isOwned: read(false),
  via: { ...projectFalcon, type: 'security', displayName: 'Expense Portal users' },
  isAssignedToVia: read(true),
};

function person(id: number, displayName: string, address: string): DirectoryPerson {
  return {
    id: `d0000000-0000-4000-8000-00000000000${id}`,
    displayName,
    address,
    addresses: [address],
    type: 'guest',
    redemption: 'accepted',
    isEnabled: read(true),
    createdAt: null,
  };
}

export const amy = person(1, 'Amy Accepted', 'amy@fabrikam.com');
export const pete: DirectoryPerson = {
  ...person(2, 'Pete Pending', 'pete@fabrikam.com'),
  redemption: 'pending',
};
export const carl: DirectoryPerson = {
  ...person(3, 'Carl Contractor', 'carl@adatum.com'),
  addresses: ['carl@adatum.com', 'carl.contractor@adatum.com'],
};
export const bella: DirectoryPerson = {
  ...person(4, 'Bella Blocked', 'bella@fabrikam.com'),
  isEnabled: read(false),
};
export const mia = person(5, 'Mia Moved', 'mia@fabrikam.com');
export const max: DirectoryPerson = {
  ...person(6, 'Max Member', 'max@contoso.com'),
  addresses: ['max@contoso.com', 'm.member@contoso.com'],
  type: 'member',
  redemption: null,
};
export const extra: DirectoryPerson = {
  ...person(7, 'Extra Member', 'extra@adatum.com'),
  type: 'member',
  redemption: null,
};

const everybody = [amy, pete, carl, bella, mia, max, extra];

export const accounts: ReadonlyMap<string, readonly DirectoryPerson[]> = new Map(
  everybody.flatMap((one) => one.addresses.map((address) => [address, [one]] as const)),
);

/** Everything read and nothing in the way; Mia is in already, and the newsletter is a list. */
export function factsFor(pasted: string, changes: Partial<PlanFacts> = {}): PlanFacts {
  return {
    guests: parseGuestList(pasted).guests,
    target: projectFalcon,
    tenant,
    requester: olivia,
    accounts: read(accounts),
    groupAddresses: read(new Set(['newsletter@contoso.com'])),
    holders: read(new Set([mia.id])),
    invitedToday: 0,
    settings: { ownedAppsOn: true, maxGuestsPerRequest: 500, maxInvitationsPerDay: 200 },
    ...changes,
  };
}
