import type { Activity } from 'botbuilder';
import {
  AuthenticationError,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type ServiceClientCredentials,
} from 'botframework-connector';
import { decodeJwt, errors } from 'jose';
import type { BotRegistration } from './bot-registration';
import { SharedClients } from './shared-clients';

/**
 * Lets in what the Bot Framework itself signed for this bot. botbuilder's own check would also take tokens of other
 * bots (skills), of its emulator and of App Service; none of them speaks for a person in Teams.
 */
export class ChannelAuthentication extends SharedClients {
  constructor(private readonly registration: BotRegistration) {
    super(settingsOf(registration), new RegistrationCredentials(registration));
  }

  override authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const [scheme, token = ''] = authHeader.split(' ');
    if (scheme !== 'Bearer' || issuerOf(token) !== this.registration.framework.issuer) {
      return Promise.reject(new AuthenticationError('Not a token of the Bot Framework', 401));
    }
    // Where the replies go, with the bot's own token: without one the token's claim would not be compared.
    if (activity.channelId !== 'msteams' || !activity.serviceUrl) {
      return Promise.reject(new AuthenticationError('Not an activity of Teams', 401));
    }
    return super.authenticateRequest(activity, authHeader).catch((error: unknown) => {
      throw isAboutToken(error) ? new AuthenticationError('Not a good token', 401) : error;
    });
  }
}

/** Errors of jsonwebtoken, which botbuilder lets through. */
const ABOUT_TOKEN = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

function isAboutToken(error: unknown): boolean {
  return error instanceof Error && ABOUT_TOKEN.has(error.name);
}

function settingsOf({ appId, tenantId, loginOrigin, framework }: BotRegistration) {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: 'SingleTenant',
    // With one of these given, botbuilder takes all of them from here and none from its own lists.
    ToChannelFromBotLoginUrl: `${loginOrigin}/${tenantId}`,
    ToChannelFromBotOAuthScope: framework.resource,
    ToBotFromChannelTokenIssuer: framework.issuer,
    ToBotFromChannelOpenIdMetadataUrl: framework.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: framework.openIdMetadata,
    OAuthUrl: framework.tokenService,
    ValidateAuthority: true,
    CallerId: '',
  };
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** The bot's own tokens come from where all our tokens come from; botbuilder's older client would need each secret a second time. */
class RegistrationCredentials extends ServiceClientCredentialsFactory {
  constructor(private readonly registration: BotRegistration) {
    super();
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.registration.appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    const { token } = this.registration;
    return Promise.resolve({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    });
  }
}
