import { contoso } from '../contoso';
import type { DirectoryState } from './directory-state';
import type { Group, GroupRecord } from './objects';

const { people, groups, teams } = contoso;
const WORKSTREAMS = 320;

type Named = Pick<Group, 'id' | 'displayName'>;
type Kind = Partial<Group>;

const microsoft365: Kind = { groupTypes: ['Unified'], mailEnabled: true, securityEnabled: false };
const team: Kind = { ...microsoft365, resourceProvisioningOptions: ['Team'] };
const security: Kind = {};
const mailEnabledSecurity: Kind = { mailEnabled: true };
const distribution: Kind = { mailEnabled: true, securityEnabled: false };

interface Seed {
  readonly named: Named;
  readonly kind: Kind;
  readonly owners?: readonly { readonly id: string }[];
  readonly members?: readonly { readonly id: string }[];
  readonly memberOf?: readonly { readonly id: string }[];
  readonly allowsGuests?: false;
  readonly isLabelClosed?: true;
}

const { olivia, ingrid, ursula, ada, max, mia } = people;

const seeds: readonly Seed[] = [
  {
    named: groups.projectFalcon,
    kind: { ...microsoft365, description: 'Everything about Falcon' },
    owners: [olivia, ingrid],
    members: [olivia, ingrid, mia],
  },
  { named: groups.designReviewers, kind: security, owners: [olivia, ursula], members: [max] },
  {
    named: groups.expensePortalUsers,
    kind: {
      ...security,
      assignedLicenses: [{ skuId: 'f2000000-0000-4000-8000-000000000001', disabledPlans: [] }],
    },
    members: [max],
    memberOf: [groups.designReviewers],
  },
  {
    named: groups.allContractors,
    kind: { groupTypes: ['DynamicMembership'], membershipRule: '(user.userType -eq "Guest")' },
  },
  { named: groups.financeShare, kind: { onPremisesSyncEnabled: true } },
  { named: groups.warehouseAlerts, kind: mailEnabledSecurity },
  { named: groups.newsletter, kind: distribution },
  { named: groups.helpdeskOperators, kind: { isAssignableToRole: true } },
  { named: groups.executiveVault, kind: { isManagementRestricted: true } },
  { named: groups.legalMatters, kind: microsoft365, allowsGuests: false },
  {
    named: groups.confidentialMergers,
    kind: {
      ...microsoft365,
      assignedLabels: [{ labelId: 'f1000000-0000-4000-8000-000000000001', displayName: 'Confidential' }],
    },
    isLabelClosed: true,
  },
  {
    named: groups.sealedBids,
    kind: {
      ...microsoft365,
      assignedLabels: [{ labelId: 'f1000000-0000-4000-8000-000000000002', displayName: 'Members only' }],
    },
    allowsGuests: false,
  },
  { named: groups.boardRoom, kind: microsoft365, owners: [ursula], members: [ursula] },
  { named: groups.apolloGroup, kind: security },
  { named: groups.partnerLounge, kind: security, owners: [ada] },
  { named: teams.marketingLaunch, kind: team, owners: [olivia, ursula], members: [olivia, ursula, max] },
  { named: teams.supplierOnboarding, kind: team, members: [olivia] },
  { named: teams.apolloTeam, kind: team, members: [olivia] },
  {
    named: teams.fieldStaff,
    kind: {
      ...team,
      groupTypes: ['Unified', 'DynamicMembership'],
      membershipRule: '(user.department -eq "Field")',
    },
    owners: [ursula],
    members: [ursula],
  },
  { named: teams.partnerProjects, kind: team, owners: [ada], members: [ada] },
];

/** Enough of them that nothing can rely on one page. */
const workstreams: readonly Seed[] = Array.from({ length: WORKSTREAMS }, (_, index) => {
  const number = String(index + 1).padStart(3, '0');
  return {
    named: { id: `b0000000-0000-4000-8000-000000001${number}`, displayName: `Workstream ${number}` },
    kind: index % 2 === 0 ? microsoft365 : security,
  };
});

export function seedGroups(state: DirectoryState): void {
  for (const seed of [...seeds, ...workstreams]) state.groups.set(seed.named.id, recordOf(seed));
}

function recordOf({
  named,
  kind,
  owners = [olivia],
  members = [],
  memberOf = [],
  ...guests
}: Seed): GroupRecord {
  return {
    wire: groupOf(named, kind),
    ownerIds: new Set(owners.map(({ id }) => id)),
    memberIds: new Set(members.map(({ id }) => id)),
    memberOfIds: memberOf.map(({ id }) => id),
    allowsGuests: guests.allowsGuests ?? null,
    isLabelClosed: guests.isLabelClosed ?? false,
  };
}

function groupOf({ id, displayName }: Named, kind: Kind): Group {
  const mailNickname = displayName.toLowerCase().replaceAll(' ', '-');
  const mail = kind.mailEnabled === true ? `${mailNickname}@contoso.com` : null;
  return {
    id,
    displayName,
    description: null,
    mail,
    mailNickname,
    proxyAddresses: mail === null ? [] : [`SMTP:${mail}`],
    groupTypes: [],
    mailEnabled: false,
    securityEnabled: true,
    onPremisesSyncEnabled: null,
    isAssignableToRole: null,
    isManagementRestricted: null,
    membershipRule: null,
    visibility: kind.groupTypes?.includes('Unified') === true ? 'Private' : null,
    resourceProvisioningOptions: [],
    assignedLabels: [],
    assignedLicenses: [],
    createdDateTime: '2025-02-01T08:00:00Z',
    ...kind,
  };
}
