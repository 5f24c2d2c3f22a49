import type { AppRole } from '../../domain/target';
import type { ServicePrincipal } from '../schema';

export const APP_FIELDS = [
  'id',
  'appId',
  'displayName',
  'accountEnabled',
  'tags',
  'servicePrincipalType',
  'appOwnerOrganizationId',
  'appRoles',
];

export const DEFAULT_ACCESS_ROLE = '00000000-0000-0000-0000-000000000000';
const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000';
/** The tenant that publishes Microsoft's own apps. */
const MICROSOFT_SERVICES = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

export function isMicrosoftGraph({ appId }: ServicePrincipal): boolean {
  return appId === MICROSOFT_GRAPH;
}

/** Hidden from My Apps, where a guest would look for it. */
export function isHidden({ tags }: ServicePrincipal): boolean {
  return tags.includes('HideApp');
}

/** Can it be offered at all. */
export function canBeOffered(app: ServicePrincipal): boolean {
  const isApplication = app.servicePrincipalType == null || app.servicePrincipalType === 'Application';
  const isClosed = app.accountEnabled === false || isHidden(app) || isMicrosoftGraph(app);
  return isApplication && !isClosed;
}

export function isMicrosoftsOwn({ appOwnerOrganizationId }: ServicePrincipal): boolean {
  return appOwnerOrganizationId?.toLowerCase() === MICROSOFT_SERVICES;
}

/** An app that defines roles wants one of them; one without any takes the default access role. */
export function rolesOf({ appRoles }: ServicePrincipal): readonly AppRole[] {
  const forUsers = appRoles.filter(
    ({ isEnabled, allowedMemberTypes }) => isEnabled === true && allowedMemberTypes.includes('User'),
  );
  if (forUsers.length === 0) return [{ id: DEFAULT_ACCESS_ROLE, displayName: 'Default Access' }];
  return forUsers.map(({ id, displayName }) => ({ id, displayName: displayName ?? '' }));
}
