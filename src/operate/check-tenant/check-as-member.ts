import { createGraphTenantInspection } from '../../graph/tenant/graph-tenant-inspection';
import type { Logger } from '../../ports/logger';
import type { ProductionConfig } from '../../production-config';
import { asMember } from '../as-member';
import { bad, good, type Finding } from './finding';
import { judgePermissions } from './judge-permissions';
import { judgeDomainRule, judgeGuestSwitch, judgeInvitePolicy } from './judge-policies';
import { judgeRegistration } from './judge-registration';
import { urisOf } from '../uris-of';

/** What this member's token may do, and what it shows of the tenant. */
export async function* checkAsMember(
  { settings, logger }: { readonly settings: ProductionConfig; readonly logger: Logger },
  token: string,
): AsyncGenerator<Finding> {
  const { app, cloud, config } = settings;
  const { loginOrigin, graphOrigin } = cloud;
  const { tenantId, id: clientId } = app;
  const member = await asMember(settings, token);
  if (member === null) {
    yield bad(
      'Audience of the token',
      'it is not one that Guestlist takes',
      'App registration: requestedAccessTokenVersion 2, scope access_as_user, this tenant.',
    );
    return;
  }
  yield good('Audience of the token', `${clientId}, version 2, access_as_user`);
  const { requester, tokens } = member;
  const inspection = createGraphTenantInspection({ baseUrl: graphOrigin, tokens, logger })(requester);
  const consentUrl = `${loginOrigin}/${tenantId}/adminconsent?client_id=${clientId}`;
  const permissions = await inspection.permissions().catch((error: unknown) => error);
  if (!(permissions instanceof Set)) {
    yield notOnBehalf(permissions, consentUrl);
    return;
  }
  yield* judgePermissions(permissions as Set<string>, { ...config, consentUrl });
  yield judgeInvitePolicy(await inspection.invitePolicy());
  yield judgeDomainRule(await inspection.domainRule());
  yield judgeGuestSwitch(await inspection.guestsInGroups());
  yield* judgeRegistration(await inspection.registration(clientId), urisOf(settings));
}

function notOnBehalf(error: unknown, consentUrl: string): Finding {
  const says = error instanceof Error ? error.message : 'no answer';
  return bad('Acting on behalf of the member', says, `Consent for the whole tenant: ${consentUrl}`);
}
