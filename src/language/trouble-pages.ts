import type { Cause } from '../domain/trouble/cause';
import { itPages, type ItPage } from './it-pages';

const EXTERNAL_ID = 'https://learn.microsoft.com/entra/external-id';

const signInLogs: ItPage = {
  setting: 'Microsoft Entra: Users, Sign-in logs, user type Guest',
  url: `${EXTERNAL_ID}/troubleshoot`,
};

/** The setting an administrator looks at, by cause; none where it is nobody's setting. */
export const troublePages: Readonly<Partial<Record<Cause, ItPage | null>>> = {
  accountBlocked: itPages.signInBlocked,
  ourOrganisationBlocks: itPages.crossTenantBlocked,
  notAssigned: itPages.appNotOpenedByGroup,
  appNotAllowed: {
    setting: 'Microsoft Entra: Enterprise applications, the app, Permissions, Grant admin consent',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
  },
  conditionalAccess: {
    setting: 'Microsoft Entra: Conditional Access, policies for guest or external users',
    url: `${EXTERNAL_ID}/authentication-conditional-access`,
  },
  unknownCode: signInLogs,
  unknown: signInLogs,
};
