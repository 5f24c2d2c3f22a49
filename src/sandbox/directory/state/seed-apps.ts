import { contoso } from '../contoso';
import type { DirectoryState } from './directory-state';
import type { AppRole, ServicePrincipal } from './objects';

const { apps, groups, people, tenant } = contoso;
const NO_ROLE = '00000000-0000-0000-0000-000000000000';
/** The tenant that publishes Microsoft's own apps. */
const MICROSOFT_SERVICES = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

const common = {
  accountEnabled: true,
  appRoleAssignmentRequired: true,
  tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
  servicePrincipalType: 'Application',
  appOwnerOrganizationId: tenant.id,
  homepage: null,
  appRoles: [],
};

const role = (last: string, displayName: string): AppRole => ({
  id: `d1000000-0000-4000-8000-${last.padStart(12, '0')}`,
  displayName,
  description: `${displayName} of the portal`,
  value: displayName,
  isEnabled: true,
  allowedMemberTypes: ['User'],
});

interface Seed {
  readonly named: Pick<ServicePrincipal, 'id' | 'appId' | 'displayName'>;
  readonly kind: Partial<ServicePrincipal>;
  readonly ownerIds: readonly string[];
}

type Named = Pick<ServicePrincipal, 'id' | 'displayName'>;

const mine = [people.olivia.id];

const seeds: readonly Seed[] = [
  { named: apps.expensePortal, kind: {}, ownerIds: [] },
  {
    named: apps.supplierPortal,
    kind: { appRoles: [role('1', 'Reader'), role('2', 'Editor')] },
    ownerIds: mine,
  },
  { named: apps.oldIntranet, kind: { accountEnabled: false }, ownerIds: mine },
  {
    named: apps.hiddenTool,
    kind: { tags: ['WindowsAzureActiveDirectoryIntegratedApp', 'HideApp'] },
    ownerIds: mine,
  },
  { named: apps.partnerDesk, kind: {}, ownerIds: [] },
  { named: apps.partnerCatalogue, kind: {}, ownerIds: [people.ada.id] },
  {
    named: apps.microsoftGraph,
    kind: { tags: [], appOwnerOrganizationId: MICROSOFT_SERVICES },
    ownerIds: [],
  },
];

export function seedApps(state: DirectoryState): void {
  for (const { named, kind, ownerIds } of seeds) {
    const { id, appId, displayName } = named;
    state.apps.set(id, {
      wire: { ...common, id, appId, displayName, ...kind },
      ownerIds: new Set(ownerIds),
    });
  }
  openByGroup(state, groups.expensePortalUsers, apps.expensePortal);
  openByGroup(state, groups.partnerLounge, apps.partnerDesk);
}

function openByGroup(state: DirectoryState, group: Named, app: Named): void {
  state.assignments.add({
    id: `d2${group.id.slice(2)}`,
    appRoleId: NO_ROLE,
    createdDateTime: '2025-02-02T08:00:00Z',
    principalDisplayName: group.displayName,
    principalId: group.id,
    principalType: 'Group',
    resourceDisplayName: app.displayName,
    resourceId: app.id,
  });
}
