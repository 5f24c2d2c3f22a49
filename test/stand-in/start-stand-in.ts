import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { Cloud } from '../../src/clouds';
import { TEAMS_CLIENTS } from '../../src/operate/check-tenant/judge-registration';
import type { TeamsConnector } from '../fakes/teams-connector';
import { bearerOf } from './bearer';
import { Entra, type StandInApp } from './entra';
import { forward } from './forward';
import { createSigner } from './signer';
import { startSite, type Site } from './site';
import { TokenService } from './token-service';

export interface StandInOptions {
  readonly app: StandInApp;
  readonly connectionName: string;
  readonly domain: string;
  readonly scopes: readonly string[];
  /** The sandbox directory behind Graph, over http. */
  readonly directoryUrl: string;
  /** What the chat shows, behind the Bot Connector, over http. */
  readonly teams: TeamsConnector;
}

/** Entra, the Bot Connector, the token service and Graph over real https on this machine, with keys of their own. */
export async function startStandIn(options: StandInOptions) {
  const { app, teams, directoryUrl } = options;
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-stand-in-'));
  const { certificate, caFile } = await makeCertificate(folder);
  const signer = await createSigner();
  const framework = await createSigner({ endorsements: ['msteams'] });
  const botResource = 'https://api.botframework.example';
  const issuer = 'https://api.botframework.example';
  const sites: Site[] = [];
  const start = async (answer: Parameters<typeof startSite>[1]) => {
    const site = await startSite(certificate, answer);
    sites.push(site);
    return site;
  };

  const registration = registrationOf(options);
  const graph: Site = await start(async (asked) => {
    const expected = { issuer: entra.issuer, audience: graph.origin };
    const isApi = /^\/(v1\.0|beta)\//.test(asked.path);
    if (isApi && (await bearerOf(asked.headers, signer, expected)) === null) {
      return {
        status: 401,
        body: { error: { code: 'InvalidAuthenticationToken', message: 'Not a token of ours.' } },
      };
    }
    if (asked.path.startsWith('/v1.0/applications(')) return { status: 200, body: registration };
    return forward(asked, directoryUrl, graph.origin);
  });
  const entra = new Entra({ app, signer, graphOrigin: graph.origin, botResource, scopes: options.scopes });
  const entraSite = await start((asked) => entra.answer(asked));
  entra.origin = entraSite.origin;

  const openId = await start(({ path }) =>
    path.endsWith('openidconfiguration')
      ? { status: 200, body: { issuer, jwks_uri: `${openId.origin}/keys` } }
      : { status: 200, body: framework.jwks },
  );
  const tokenService = new TokenService({
    entra,
    signer,
    botResource,
    clientId: app.clientId,
    connectionName: options.connectionName,
    identifierUri: `api://${options.domain}/botid-${app.clientId}`,
  });
  const tokenSite = await start((asked) => tokenService.answer(asked));
  const connector = await start(async (asked) => {
    const bearer = await bearerOf(asked.headers, signer, { issuer: entra.issuer, audience: botResource });
    if (bearer?.['azp'] !== app.clientId) return { status: 401 };
    return forward(asked, teams.serviceUrl, connector.origin);
  });

  registration.web.redirectUris.push(
    `${tokenSite.origin}/.auth/web/redirect`,
    `https://${options.domain}/sign-in/end`,
  );
  const cloud: Cloud = {
    loginOrigin: entraSite.origin,
    graphOrigin: graph.origin,
    botFramework: {
      issuer,
      openIdMetadata: `${openId.origin}/v1/.well-known/openidconfiguration`,
      resource: botResource,
      tokenService: tokenSite.origin,
      redirectOrigin: tokenSite.origin,
    },
    fileDomains: ['sharepoint.example'],
    adminCenter: 'https://entra.example',
    teamsOrigin: 'https://teams.example',
  };

  return {
    cloud,
    caFile,
    entra,
    tokenService,
    /** Our app registration as Graph shows it. */
    registration,
    /** Where the bot's replies go. */
    serviceUrl: connector.origin,
    /** Signs what comes with activities. */
    framework,
    graph,
    /** Claims of the token that Teams' activities come with. */
    activityClaims: () => ({ iss: issuer, aud: app.clientId, serviceurl: connector.origin }),
    async close() {
      await Promise.all(sites.map((site) => site.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

function registrationOf({ app, domain }: StandInOptions) {
  return {
    signInAudience: 'AzureADMyOrg',
    identifierUris: [`api://${domain}/botid-${app.clientId}`],
    api: {
      requestedAccessTokenVersion: 2 as number | null,
      preAuthorizedApplications: TEAMS_CLIENTS.map((appId) => ({ appId })),
    },
    web: { redirectUris: [] as string[] },
  };
}

async function makeCertificate(folder: string) {
  const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, made.cert);
  return { certificate: { key: made.private, cert: made.cert }, caFile };
}
