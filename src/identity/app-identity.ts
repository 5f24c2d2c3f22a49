import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type OnBehalfOfCredentialOptions,
  type TokenCredential,
} from '@azure/identity';

/** How Guestlist proves which app it is. */
export type AppSecret =
  | { readonly kind: 'secret'; readonly secret: string }
  /** PEM file with the certificate and its private key. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** A user-assigned managed identity that the app registration trusts: no secret to keep. */
  | { readonly kind: 'federated'; readonly managedIdentityClientId: string };

type Policies = NonNullable<OnBehalfOfCredentialOptions['additionalPolicies']>;

export interface AppIdentityOptions {
  /** Origin of Entra's sign-in. */
  readonly loginOrigin: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly secret: AppSecret;
  /** Sees what Entra answers to the app's own requests; none unless told. */
  readonly watching?: Policies;
}

/** Guestlist as an app of the tenant: by itself towards the Bot Framework, on behalf of people towards Graph. */
export interface AppIdentity {
  readonly own: TokenCredential;
  onBehalfOf(assertion: string, additionalPolicies: Policies): TokenCredential;
}

/** What a managed identity's token must be for, to stand for the app (Microsoft's fixed name for it). */
const EXCHANGE_SCOPE = 'api://AzureADTokenExchange/.default';

export function createAppIdentity(options: AppIdentityOptions): AppIdentity {
  const { loginOrigin, tenantId, clientId, secret } = options;
  // The origin is a constant of ours: looking up whether it is genuine would only ask Microsoft's public cloud.
  const common = { authorityHost: loginOrigin, disableInstanceDiscovery: true };
  const alone = { ...common, additionalPolicies: options.watching ?? [] };
  const obo = { ...common, tenantId, clientId };
  switch (secret.kind) {
    case 'secret': {
      const clientSecret = secret.secret;
      return {
        own: new ClientSecretCredential(tenantId, clientId, clientSecret, alone),
        onBehalfOf: (userAssertionToken, additionalPolicies) =>
          new OnBehalfOfCredential({ ...obo, clientSecret, userAssertionToken, additionalPolicies }),
      };
    }
    case 'certificate': {
      const certificatePath = secret.path;
      return {
        own: new ClientCertificateCredential(tenantId, clientId, certificatePath, alone),
        onBehalfOf: (userAssertionToken, additionalPolicies) =>
          new OnBehalfOfCredential({ ...obo, certificatePath, userAssertionToken, additionalPolicies }),
      };
    }
    case 'federated': {
      const getAssertion = managedIdentityAssertion(secret.managedIdentityClientId);
      return {
        own: new ClientAssertionCredential(tenantId, clientId, getAssertion, alone),
        onBehalfOf: (userAssertionToken, additionalPolicies) =>
          new OnBehalfOfCredential({ ...obo, getAssertion, userAssertionToken, additionalPolicies }),
      };
    }
  }
}

/** Assertions of a managed identity that the app registration trusts. */
export function managedIdentityAssertion(managedIdentityClientId: string): () => Promise<string> {
  const credential = new ManagedIdentityCredential({ clientId: managedIdentityClientId });
  return async () => (await credential.getToken(EXCHANGE_SCOPE)).token;
}
