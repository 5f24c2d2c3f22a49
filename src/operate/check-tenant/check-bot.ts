import { createTokenService } from '../../channel/sign-in/token-service';
import { createAppIdentity } from '../../identity/app-identity';
import { createOwnToken } from '../../identity/own-token';
import { watchRefusals } from '../../identity/sign-in-refusal';
import type { ProductionConfig } from '../../production-config';
import { explainRefusal } from '../explain-refusal';
import { bad, good, type Finding } from './finding';
import { urisOf } from '../uris-of';

/** Does Entra take the app's secret, certificate or managed identity. */
export async function checkOwnToken({ app, cloud }: ProductionConfig): Promise<Finding> {
  const subject = 'The app itself';
  const watch = watchRefusals();
  const { own } = createAppIdentity({
    loginOrigin: cloud.loginOrigin,
    tenantId: app.tenantId,
    clientId: app.id,
    secret: app.secret,
    watching: watch.policies,
  });
  try {
    await createOwnToken(own, cloud.botFramework.resource)();
    return good(subject, `signs in with its ${app.secret.kind}`);
  } catch {
    const { says, fix } = explainRefusal(watch.last());
    return bad(subject, says, fix);
  }
}

/** Is the OAuth connection there, and does it sign people in silently for our own API. */
export async function checkConnection(settings: ProductionConfig): Promise<Finding> {
  const { app, cloud, connectionName } = settings;
  const subject = `OAuth connection "${connectionName}"`;
  const { loginOrigin, botFramework } = cloud;
  const identity = createAppIdentity({
    loginOrigin,
    tenantId: app.tenantId,
    clientId: app.id,
    secret: app.secret,
  });
  const service = createTokenService(
    {
      appId: app.id,
      tenantId: app.tenantId,
      loginOrigin,
      framework: botFramework,
      token: createOwnToken(identity.own, botFramework.resource),
    },
    connectionName,
  );
  try {
    const { exchange } = await service.signInResource({
      channelId: 'msteams',
      serviceUrl: botFramework.resource,
      user: { id: '29:check-tenant', name: '' },
      bot: { id: `28:${app.id}`, name: '' },
      conversation: { id: 'check-tenant', isGroup: false, conversationType: 'personal', name: '' },
    });
    const { identifierUri } = urisOf(settings);
    return exchange?.uri === identifierUri
      ? good(subject, `silent sign-in for ${identifierUri}`)
      : bad(
          subject,
          `its Token Exchange URL is ${exchange?.uri ?? 'empty'}`,
          `Azure Bot, Configuration, the connection's settings: set Token Exchange URL to ${identifierUri}`,
        );
  } catch {
    return bad(
      subject,
      'the token service does not know it',
      'Azure Bot, Configuration, Add OAuth Connection Settings: this name, provider "Azure Active Directory v2".',
    );
  }
}
