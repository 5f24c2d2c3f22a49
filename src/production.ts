import { createSignInPages } from './api/sign-in-pages';
import { createTabPages } from './api/tab-pages';
import { createSignIn, type SignIn } from './channel/sign-in/sign-in';
import { createTokenService, type TokenService } from './channel/sign-in/token-service';
import { createUserAssertions } from './channel/sign-in/user-assertions';
import type { BotRegistration } from './channel/adapter/bot-registration';
import { createTeamsPages } from './channel/teams-pages';
import { createPorts, listen, openStore, startBot, TEAMS_EDIT_GAP, type RunningBot } from './composition';
import { politePace } from './domain/watch-pace';
import type { Requester } from './domain/invitation-request';
import { underDomains } from './files/file-places';
import { createBearerOf } from './identity/bearer-of';
import { createAppIdentity } from './identity/app-identity';
import { createOnBehalfOf } from './identity/on-behalf-of';
import { createOwnToken } from './identity/own-token';
import { withPresented } from './identity/presented-assertions';
import { rememberTokens, type RememberedTokens } from './identity/remember-tokens';
import { createRequesterTokens } from './identity/requester-tokens';
import { createInPersonSignIn } from './identity/sign-in-in-person';
import { createTokenCheck } from './identity/token-check';
import { startDeskServer, type DeskServer } from './operate/desk/desk-server';
import { createOperatorServer } from './operator-server';
import type { Logger } from './ports/logger';
import type { Metrics } from './ports/metrics';
import type { ProductionConfig } from './production-config';
import type { Storage } from './storage/open-storage';
import { createPrometheusMetrics } from './telemetry/prometheus-metrics';
import { version } from './version';

/** The bot and, beside it, what its operator sees. */
export interface RunningProduction extends RunningBot {
  /** Origin of the operator's metrics. */
  readonly operatorUrl: string;
}

/** Joins the bot for a real tenant: nothing about who asks rests on anything but a verified token. */
export async function startProduction(
  settings: ProductionConfig,
  logger: Logger,
): Promise<RunningProduction> {
  const storage = await openStore(settings.config, logger);
  const metrics = createPrometheusMetrics({
    version,
    credentialExpires: settings.credentialExpires,
    openItems: () => storage.openItems(),
    stoppedTenants: async () => (await storage.stops.list()).length,
  });
  const operator = createOperatorServer(() => metrics.exposition());
  let desk: DeskServer | null = null;
  try {
    await listen(operator, settings.operator);
    desk = await openDeskOf(settings, storage, logger);
    const bot = await join(settings, { storage, metrics, logger });
    return {
      url: bot.url,
      operatorUrl: operator.url,
      async close() {
        desk?.close();
        await bot.close();
        operator.close();
      },
    };
  } catch (error) {
    desk?.close();
    operator.close();
    await storage.close();
    throw error;
  }
}

/** Nobody else can open the embedded store meanwhile; with PostgreSQL the operator's commands go there themselves. */
function openDeskOf(
  { config: { databaseUrl, dataDir } }: ProductionConfig,
  storage: Storage,
  logger: Logger,
): Promise<DeskServer | null> {
  return databaseUrl === null ? startDeskServer(storage.operator, dataDir, logger) : Promise.resolve(null);
}

interface Around {
  readonly storage: Storage;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

async function join(settings: ProductionConfig, { storage, metrics, logger }: Around): Promise<RunningBot> {
  const { config, cloud } = settings;
  const { id: clientId, tenantId, secret } = settings.app;
  const { loginOrigin, graphOrigin: resource, botFramework } = cloud;
  const app = createAppIdentity({ loginOrigin, tenantId, clientId, secret });
  const check = createTokenCheck({ loginOrigin, tenantId, clientId });
  const registration: BotRegistration = {
    appId: clientId,
    tenantId,
    loginOrigin,
    framework: botFramework,
    token: createOwnToken(app.own, botFramework.resource),
  };
  const tokenService = createTokenService(registration, settings.connectionName);
  const assertions = withPresented(createUserAssertions(tokenService, storage.chats));
  const credentialFor = createOnBehalfOf({ app, assertions, check });
  const tokens = rememberTokens(createRequesterTokens({ credentialFor, resource }));
  const bearerOf = createBearerOf(check);
  const parts = { settings, storage, tokenService, bearerOf, tokens, metrics, logger };
  const signIn = signInFor(parts);
  const publicUrl = `https://${settings.app.domain}`;
  const ports = createPorts({ config, graphBaseUrl: resource, tokens, logger, metrics }, storage);
  return startBot(ports, config, {
    host: settings.host,
    registration,
    signIn,
    pages: [...pagesFor(parts, signIn), ...createTabPages()],
    tab: {
      async admit(token) {
        const requester = await bearerOf(token);
        if (requester !== null) assertions.present(requester, token);
        return requester;
      },
      isOwnOrigin: (origin) => origin === publicUrl,
    },
    hasTypeahead: true,
    publicUrl,
    pageLinks: createTeamsPages({
      origin: publicUrl,
      botId: clientId,
      app:
        settings.app.catalogId === null
          ? null
          : { teamsOrigin: cloud.teamsOrigin, id: settings.app.catalogId },
    }),
    acceptsFilesFrom: underDomains(cloud.fileDomains),
    editGap: TEAMS_EDIT_GAP,
    watch: { everySeconds: 30, pace: politePace },
    rules: {
      tenantIds: new Set([tenantId]),
      // Which of them is Teams' own, the activity's token says.
      acceptsServiceUrl: ({ protocol }) => protocol === 'https:',
    },
  });
}

interface Parts {
  readonly settings: ProductionConfig;
  readonly storage: Storage;
  readonly tokens: RememberedTokens;
  readonly metrics: Metrics;
  readonly tokenService: TokenService;
  readonly bearerOf: (token: string) => Promise<Requester | null>;
  readonly logger: Logger;
}

function signInFor({ settings, storage, tokenService, bearerOf, tokens, metrics, logger }: Parts): SignIn {
  const { id, tenantId, domain } = settings.app;
  return createSignIn({
    tokenService,
    signIns: storage.signIns,
    bearerOf,
    forgetToken: (requester) => {
      tokens.forget(requester);
    },
    metrics,
    connectionName: settings.connectionName,
    inPersonUrl: (claims) => {
      const query = claims === null ? '' : `?claims=${Buffer.from(claims).toString('base64url')}`;
      return `https://${domain}/sign-in/start${query}`;
    },
    consentUrl: `${settings.cloud.loginOrigin}/${tenantId}/adminconsent?client_id=${id}`,
    logger,
  });
}

function pagesFor({ settings, storage, logger }: Parts, signIn: SignIn) {
  const { id: clientId, tenantId, secret, domain } = settings.app;
  const inPerson = createInPersonSignIn({
    loginOrigin: settings.cloud.loginOrigin,
    tenantId,
    clientId,
    secret,
    redirectUrl: `https://${domain}/sign-in/end`,
    scope: `api://${domain}/botid-${clientId}/access_as_user`,
  });
  return createSignInPages({
    begin: (claims) => inPerson.begin(claims),
    end: async (code, ticket) => signIn.keepToken(await inPerson.end(code, ticket), storage.chats),
    logger,
  });
}
