import { signInByDevice, type DeviceSignIn } from '../identity/device-sign-in';
import type { ProductionConfig } from '../production-config';
import { urisOf } from './uris-of';

/** Signs a member of the tenant in for our own API, on whatever screen they have. */
export function signInMember(
  settings: ProductionConfig,
  prompt: (message: string) => void,
): Promise<DeviceSignIn> {
  const { app, cloud } = settings;
  return signInByDevice({
    loginOrigin: cloud.loginOrigin,
    tenantId: app.tenantId,
    clientId: app.id,
    scope: `${urisOf(settings).identifierUri}/access_as_user`,
    prompt,
  });
}
