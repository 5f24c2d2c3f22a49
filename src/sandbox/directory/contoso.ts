const person = (last: string, displayName: string, address: string) =>
  ({ id: `a0000000-0000-4000-8000-${last.padStart(12, '0')}`, displayName, address }) as const;
const group = (last: string, displayName: string) =>
  ({ id: `b0000000-0000-4000-8000-${last.padStart(12, '0')}`, displayName }) as const;
const app = (last: string, displayName: string) =>
  ({
    id: `d0000000-0000-4000-8000-${last.padStart(12, '0')}`,
    appId: `e0000000-0000-4000-8000-${last.padStart(12, '0')}`,
    displayName,
  }) as const;

/** The fictitious tenant by name: everything a test or a tour of the sandbox refers to. */
export const contoso = {
  tenant: {
    id: 'c0000000-0000-4000-8000-00000000c0de',
    displayName: 'Contoso',
    domains: ['contoso.com', 'contoso.onmicrosoft.com'],
    initialDomain: 'contoso.onmicrosoft.com',
  },
  people: {
    olivia: person('1', 'Olivia Owner', 'olivia@contoso.com'),
    max: person('2', 'Max Member', 'max@contoso.com'),
    ingrid: person('3', 'Ingrid Inviter', 'ingrid@contoso.com'),
    gary: person('4', 'Gary Guest', 'gary@fabrikam.com'),
    ursula: person('5', 'Ursula Coowner', 'ursula@contoso.com'),
    ada: person('6', 'Ada Admin', 'ada@contoso.com'),
    amy: person('11', 'Amy Accepted', 'amy@fabrikam.com'),
    pete: person('12', 'Pete Pending', 'pete@fabrikam.com'),
    carl: person('13', 'Carl Contractor', 'carl@adatum.com'),
    bella: person('14', 'Bella Blocked', 'bella@fabrikam.com'),
    mia: person('15', 'Mia Moved', 'mia@fabrikam.com'),
    extra: person('16', 'Extra Member', 'extra@adatum.com'),
    pam: person('17', 'Pam Proxy', 'pam@adatum.com'),
    otto: person('18', 'Otto Onetime', 'otto@adatum.com'),
  },
  groups: {
    projectFalcon: group('1', 'Project Falcon'),
    designReviewers: group('2', 'Design Reviewers'),
    expensePortalUsers: group('3', 'Expense Portal users'),
    allContractors: group('4', 'All Contractors'),
    financeShare: group('5', 'Finance Share'),
    warehouseAlerts: group('6', 'Warehouse Alerts'),
    newsletter: group('7', 'Newsletter'),
    helpdeskOperators: group('8', 'Helpdesk Operators'),
    executiveVault: group('9', 'Executive Vault'),
    legalMatters: group('10', 'Legal Matters'),
    confidentialMergers: group('11', 'Confidential Mergers'),
    boardRoom: group('12', 'Board Room'),
    apolloGroup: group('13', 'Apollo'),
    sealedBids: group('14', 'Sealed Bids'),
    partnerLounge: group('15', 'Partner Lounge'),
  },
  teams: {
    marketingLaunch: group('21', 'Marketing Launch'),
    supplierOnboarding: group('22', 'Supplier Onboarding'),
    apolloTeam: group('23', 'Apollo'),
    fieldStaff: group('24', 'Field Staff'),
    partnerProjects: group('25', 'Partner Projects'),
  },
  apps: {
    expensePortal: app('1', 'Expense Portal'),
    supplierPortal: app('2', 'Supplier Portal'),
    oldIntranet: app('3', 'Old Intranet'),
    hiddenTool: app('4', 'Hidden Tool'),
    partnerDesk: app('6', 'Partner Desk'),
    partnerCatalogue: app('7', 'Partner Catalogue'),
    microsoftGraph: {
      ...app('5', 'Microsoft Graph'),
      appId: '00000003-0000-0000-c000-000000000000',
    },
  },
} as const;
