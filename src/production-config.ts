import { accessSync, constants, readFileSync } from 'node:fs';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { CLOUDS, type Cloud, type CloudName } from './clouds';
import {
  ConfigError,
  describeIssues,
  readConfig,
  withoutEmpty,
  type Config,
  type Environment,
} from './config';
import type { AppSecret } from './identity/app-identity';

/** What a real tenant's operator decides, beside what holds everywhere. Frozen once read. */
export interface ProductionConfig {
  readonly config: Config;
  readonly cloud: Cloud;
  readonly app: {
    readonly id: string;
    readonly tenantId: string;
    readonly secret: AppSecret;
    /** Host under which Teams reaches the bot, without scheme. */
    readonly domain: string;
    /** Id of the app in the organisation's catalogue, for links into it; null if nobody has said. */
    readonly catalogId: string | null;
  };
  /** Name of the OAuth connection of the Azure Bot. */
  readonly connectionName: string;
  /** Address the bot listens on. */
  readonly host: string;
  /** When the secret or certificate runs out; null: not told, or nothing that could. */
  readonly credentialExpires: Date | null;
  /** Where metrics are, for the operator alone. */
  readonly operator: { readonly host: string; readonly port: number };
}

const GUID_HINT = 'as the portal shows it, such as 12345678-90ab-cdef-1234-567890abcdef';
const EMPTY_GUID = '00000000-0000-0000-0000-000000000000';
/** Characters; Entra's own are 40. */
const SHORTEST_SECRET = 24;

const schema = z.object({
  MicrosoftAppId: guid('Set MicrosoftAppId to the Application (client) ID of the Entra app registration'),
  MicrosoftAppTenantId: guid('Set MicrosoftAppTenantId to the Directory (tenant) ID'),
  MicrosoftAppType: z
    .literal(
      'SingleTenant',
      'Set MicrosoftAppType to SingleTenant, or leave it out: Guestlist serves one tenant.',
    )
    .optional(),
  MicrosoftAppPassword: z
    .string()
    .min(
      SHORTEST_SECRET,
      'MicrosoftAppPassword is too short to be a client secret of Entra: copy its Value, not its Secret ID.',
    )
    .refine(
      (text) => !z.guid().safeParse(text).success,
      'MicrosoftAppPassword looks like a Secret ID: copy the Value instead, which Entra shows once.',
    )
    .optional(),
  CERTIFICATE_PATH: z.string().optional(),
  CREDENTIAL_EXPIRES: z.iso
    .date(
      'Give CREDENTIAL_EXPIRES as the day the client secret expires, as the portal shows it: 2027-05-31. Or leave it out.',
    )
    .transform((day) => new Date(day))
    .optional(),
  FEDERATED_IDENTITY_CLIENT_ID: guid(
    'Set FEDERATED_IDENTITY_CLIENT_ID to the Client ID of the managed identity that the app registration trusts',
  ).optional(),
  OAUTH_CONNECTION_NAME: z
    .string('Set OAUTH_CONNECTION_NAME to the name of the OAuth connection of the Azure Bot.')
    .regex(/^[\w.-]{1,80}$/, 'OAUTH_CONNECTION_NAME may hold letters, digits, dots, dashes and underscores.'),
  BOT_DOMAIN: z
    .string('Set BOT_DOMAIN to the host name Teams reaches the bot under, such as guestlist.contoso.com.')
    .regex(
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i,
      'Give BOT_DOMAIN as a host name alone, without https:// and without a port: guestlist.contoso.com.',
    ),
  TEAMS_CATALOG_APP_ID: guid(
    'Set TEAMS_CATALOG_APP_ID to the App ID that the Teams admin center shows for Guestlist',
  ).optional(),
  CLOUD: z
    .enum(
      Object.keys(CLOUDS) as [CloudName, ...CloudName[]],
      `Set CLOUD to one of ${Object.keys(CLOUDS).join(', ')}, or leave it out for Public.`,
    )
    .default('Public'),
  HOST: address('HOST').default('0.0.0.0'),
  OPERATOR_HOST: address('OPERATOR_HOST').default('127.0.0.1'),
  OPERATOR_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(9464)
    .describe('a whole number from 0 to 65535'),
});

/** @param clouds Where each CLOUD is; another list is for tests alone. @throws ConfigError naming every problem at once. */
export function readProductionConfig(
  env: Environment,
  clouds: Readonly<Record<CloudName, Cloud>> = CLOUDS,
): ProductionConfig {
  const problems: string[] = [];
  const parsed = schema.safeParse(withoutEmpty(env));
  if (!parsed.success) problems.push(...describeIssues(parsed.error, schema.shape));
  const secret = gather(problems, () => readSecret(env));
  const config = gather(problems, () => readConfig(env));
  if (!parsed.success || secret === null || config === null || problems.length > 0)
    throw new ConfigError(problems);
  const { data } = parsed;
  return Object.freeze({
    config,
    cloud: clouds[data.CLOUD],
    app: {
      id: data.MicrosoftAppId.toLowerCase(),
      tenantId: data.MicrosoftAppTenantId.toLowerCase(),
      secret,
      domain: data.BOT_DOMAIN.toLowerCase(),
      catalogId: data.TEAMS_CATALOG_APP_ID?.toLowerCase() ?? null,
    },
    host: data.HOST,
    connectionName: data.OAUTH_CONNECTION_NAME,
    credentialExpires: expiryOf(secret, data.CREDENTIAL_EXPIRES),
    operator: { host: data.OPERATOR_HOST, port: data.OPERATOR_PORT },
  });
}

function address(name: string) {
  return z.union(
    [z.ipv4(), z.ipv6()],
    `Give ${name} as an IP address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
  );
}

function guid(sentence: string) {
  return z
    .guid(`${sentence}, ${GUID_HINT}.`)
    .refine((id) => id !== EMPTY_GUID, `${sentence}: this one is empty.`);
}

function gather<T>(problems: string[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function readSecret(env: Environment): AppSecret {
  const {
    MicrosoftAppPassword: secret,
    CERTIFICATE_PATH: path,
    FEDERATED_IDENTITY_CLIENT_ID: identity,
  } = withoutEmpty(env);
  const [only, ...others] = [
    ...(secret === undefined ? [] : [{ kind: 'secret', secret } as const]),
    ...(path === undefined ? [] : [{ kind: 'certificate', path } as const]),
    ...(identity === undefined ? [] : [{ kind: 'federated', managedIdentityClientId: identity } as const]),
  ];
  if (only === undefined || others.length > 0) {
    throw new ConfigError([
      'Set exactly one of MicrosoftAppPassword (a client secret), CERTIFICATE_PATH (a PEM file with certificate and key) ' +
        'and FEDERATED_IDENTITY_CLIENT_ID (a managed identity, nothing to keep or renew).',
    ]);
  }
  if (only.kind === 'certificate') checkCertificate(only.path);
  return only;
}

/** A certificate says it itself; of a client secret Entra tells only its owners. */
function expiryOf(secret: AppSecret, told: Date | undefined): Date | null {
  switch (secret.kind) {
    case 'certificate':
      return new Date(new X509Certificate(readFileSync(secret.path)).validTo);
    case 'secret':
      return told ?? null;
    case 'federated':
      return null;
  }
}

function checkCertificate(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new ConfigError([
      `CERTIFICATE_PATH: ${path} cannot be read. Mount it, and let the process read it.`,
    ]);
  }
  const pem = readFileSync(path, 'utf8');
  try {
    const certificate = new X509Certificate(pem);
    const matches = certificate.checkPrivateKey(createPrivateKey(pem));
    if (!matches) throw new Error('The key is of another certificate');
  } catch {
    throw new ConfigError([
      `CERTIFICATE_PATH: ${path} does not hold a certificate together with its own private key, in PEM.`,
    ]);
  }
}
