/**
 * Where sign-in, the Bot Framework and Graph live for one tenant. Constants, so that nothing in the environment can
 * lead a check of a token elsewhere.
 */
export interface Cloud {
  /** Origin of Entra's sign-in. */
  readonly loginOrigin: string;
  /** Origin of Microsoft Graph, without a version. */
  readonly graphOrigin: string;
  readonly botFramework: {
    /** Issuer of the tokens that come with activities. */
    readonly issuer: string;
    /** OpenID metadata with the keys of that issuer. */
    readonly openIdMetadata: string;
    /** Resource of the bot's own tokens towards the connector and the token service. */
    readonly resource: string;
    /** Origin of the token service, which signs people in and keeps their tokens. */
    readonly tokenService: string;
    /** Origin of the page that ends a sign-in; the app package must list its host. */
    readonly redirectOrigin: string;
  };
  /** Domains under which Teams keeps the files of chats. */
  readonly fileDomains: readonly string[];
  /** Where a signed-in administrator manages the tenant. */
  readonly adminCenter: string;
  /** Origin of Teams in a browser, which links into it begin with. */
  readonly teamsOrigin: string;
}

export type CloudName = 'Public' | 'USGov' | 'USGovDoD' | 'China';

const US_GOVERNMENT = {
  issuer: 'https://api.botframework.us',
  openIdMetadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  resource: 'https://api.botframework.us',
};

/** Names and hosts as Microsoft's Teams SDK and botbuilder have them; GCC (not High) uses the public ones. */
export const CLOUDS: Readonly<Record<CloudName, Cloud>> = Object.freeze({
  Public: {
    loginOrigin: 'https://login.microsoftonline.com',
    graphOrigin: 'https://graph.microsoft.com',
    botFramework: {
      issuer: 'https://api.botframework.com',
      openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      resource: 'https://api.botframework.com',
      tokenService: 'https://api.botframework.com',
      redirectOrigin: 'https://token.botframework.com',
    },
    fileDomains: ['sharepoint.com'],
    adminCenter: 'https://entra.microsoft.com',
    teamsOrigin: 'https://teams.microsoft.com',
  },
  USGov: {
    loginOrigin: 'https://login.microsoftonline.us',
    graphOrigin: 'https://graph.microsoft.us',
    botFramework: {
      ...US_GOVERNMENT,
      tokenService: 'https://tokengcch.botframework.azure.us',
      redirectOrigin: 'https://tokengcch.botframework.azure.us',
    },
    fileDomains: ['sharepoint.us'],
    adminCenter: 'https://entra.microsoft.us',
    teamsOrigin: 'https://gov.teams.microsoft.us',
  },
  USGovDoD: {
    loginOrigin: 'https://login.microsoftonline.us',
    graphOrigin: 'https://dod-graph.microsoft.us',
    botFramework: {
      ...US_GOVERNMENT,
      tokenService: 'https://apiDoD.botframework.azure.us',
      redirectOrigin: 'https://apiDoD.botframework.azure.us',
    },
    fileDomains: ['sharepoint-mil.us'],
    adminCenter: 'https://entra.microsoft.us',
    teamsOrigin: 'https://dod.teams.microsoft.us',
  },
  China: {
    loginOrigin: 'https://login.partner.microsoftonline.cn',
    graphOrigin: 'https://microsoftgraph.chinacloudapi.cn',
    botFramework: {
      issuer: 'https://api.botframework.azure.cn',
      openIdMetadata: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      resource: 'https://api.botframework.azure.cn',
      tokenService: 'https://token.botframework.azure.cn',
      redirectOrigin: 'https://token.botframework.azure.cn',
    },
    fileDomains: ['sharepoint.cn'],
    adminCenter: 'https://entra.microsoftonline.cn',
    teamsOrigin: 'https://teams.microsoftonline.cn',
  },
});
