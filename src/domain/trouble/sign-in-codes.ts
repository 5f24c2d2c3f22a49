import type { Cause } from './cause';

/** What a sign-in error means before anything is known about this guest. */
export type CodeMeaning = Cause | 'notInOrganisation' | 'notAssigned';

/**
 * Sign-in errors of Microsoft Entra (`AADSTS` and these digits) that guests meet.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes; each can be looked up at `codePage`.
 */
export const signInCodes: ReadonlyMap<string, CodeMeaning> = new Map<string, CodeMeaning>([
  // The account signed in with is not in the tenant, or has not accepted there (50014).
  ['16000', 'notInOrganisation'],
  ['16003', 'notInOrganisation'],
  ['50014', 'notInOrganisation'],
  ['50020', 'notInOrganisation'],
  ['50034', 'notInOrganisation'],
  ['50177', 'notInOrganisation'],
  ['51004', 'notInOrganisation'],
  ['90072', 'notInOrganisation'],
  // Cross-tenant access: 500212 is the guest's outbound policy, 500213 the resource tenant's inbound policy.
  ['500212', 'theirOrganisationBlocks'],
  ['500213', 'ourOrganisationBlocks'],
  // Tenant restrictions of the network the guest sits in; 1000104 is the same between clouds.
  ['500021', 'theirOrganisationBlocks'],
  ['500022', 'theirOrganisationBlocks'],
  ['1000104', 'theirOrganisationBlocks'],
  ['50105', 'notAssigned'],
  ['65001', 'appNotAllowed'],
  ['90094', 'appNotAllowed'],
  ['90095', 'appNotAllowed'],
  ['50005', 'conditionalAccess'],
  ['50131', 'conditionalAccess'],
  ['53000', 'conditionalAccess'],
  ['53001', 'conditionalAccess'],
  ['53002', 'conditionalAccess'],
  ['53003', 'conditionalAccess'],
  ['530032', 'conditionalAccess'],
  ['530035', 'conditionalAccess'],
  // A second factor is to be given or registered; 50158 is another step, such as terms of use.
  ['50072', 'extraSteps'],
  ['50074', 'extraSteps'],
  ['50076', 'extraSteps'],
  ['50078', 'extraSteps'],
  ['50079', 'extraSteps'],
  ['50158', 'extraSteps'],
  ['53004', 'extraSteps'],
  ['65004', 'permissionsDeclined'],
  ['50053', 'ownPassword'],
  ['50055', 'ownPassword'],
  ['50126', 'ownPassword'],
  ['50144', 'ownPassword'],
  ['50057', 'ownAccountDisabled'],
]);

/** Microsoft's own look-up of one code. */
export function codePage(code: string): string {
  return `https://login.microsoftonline.com/error?code=${code}`;
}
