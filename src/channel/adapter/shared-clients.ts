import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';

/** Teams has a few service addresses for a cloud; what else comes may not fill the memory. */
const REMEMBERED = 100;

/**
 * Makes each client of the connector and of the token service once: botbuilder makes both anew for every turn, which
 * costs about as much as the reply itself. They hold no state of a turn, and every turn of this bot has its credentials.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();
  private userTokens: Promise<UserTokenClient> | undefined;

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authHeader);
    const { connectorFactory } = result;
    return connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: new SharedConnectors(connectorFactory, this.connectors) };
  }

  override createConnectorFactory(claimsIdentity: ClaimsIdentity): ConnectorFactory {
    return new SharedConnectors(super.createConnectorFactory(claimsIdentity), this.connectors);
  }

  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokens ??= super.createUserTokenClient(claimsIdentity).catch((error: unknown) => {
      this.userTokens = undefined;
      throw error;
    });
    return this.userTokens;
  }
}

class SharedConnectors extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly connectors: Map<string, Promise<ConnectorClient>>,
  ) {
    super();
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = `${audience ?? ''} ${serviceUrl}`;
    const known = this.connectors.get(key);
    if (known !== undefined) return known;
    const made = this.inner.create(serviceUrl, audience).catch((error: unknown) => {
      this.connectors.delete(key);
      throw error;
    });
    if (this.connectors.size >= REMEMBERED) this.connectors.clear();
    this.connectors.set(key, made);
    return made;
  }
}
