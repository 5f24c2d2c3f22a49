import { DeviceCodeCredential } from '@azure/identity';
import { watchRefusals, type SignInRefusal } from './sign-in-refusal';

export interface DeviceSignInOptions {
  readonly loginOrigin: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** Of our own API. */
  readonly scope: string;
  /** Tells the person where to go and what to enter. */
  readonly prompt: (message: string) => void;
}

export type DeviceSignIn =
  | { readonly kind: 'signedIn'; readonly token: string }
  | { readonly kind: 'refused'; readonly refusal: SignInRefusal | null };

/** Signs somebody in on another screen: for a terminal, which has none. */
export async function signInByDevice(options: DeviceSignInOptions): Promise<DeviceSignIn> {
  const { loginOrigin, tenantId, clientId, scope, prompt } = options;
  const watch = watchRefusals();
  const credential = new DeviceCodeCredential({
    authorityHost: loginOrigin,
    disableInstanceDiscovery: true,
    tenantId,
    clientId,
    additionalPolicies: watch.policies,
    userPromptCallback: ({ message }) => {
      prompt(message);
    },
  });
  try {
    return { kind: 'signedIn', token: (await credential.getToken(scope)).token };
  } catch {
    return { kind: 'refused', refusal: watch.last() };
  }
}
