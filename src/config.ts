import { z } from 'zod';
import type { LinkAudience } from './domain/invitation-request';

/** What the operator decides. Frozen once read. */
export interface Config {
  readonly port: number;
  /** The embedded store's folder; unused with a databaseUrl. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** 32 bytes that encrypt redemption links and key the hashes of addresses. */
  readonly linkKey: Buffer;
  readonly maxGuestsPerRequest: number;
  /** New guests one person may invite in 24 hours. */
  readonly maxInvitationsPerDay: number;
  /** New invitations a tenant sends in a minute, by all processes together; 0: no pace. */
  readonly invitesPerMinute: number;
  readonly sendHoldSeconds: number;
  readonly quietPeriodSeconds: number;
  /** How long lines of evidence are kept. */
  readonly auditRetentionDays: number;
  /** May owners of an app add guests to it directly, by app role assignment. */
  readonly ownedAppsOn: boolean;
  /** May undoing an invitation delete the account that it made. */
  readonly deleteAccountsOn: boolean;
  /** Whom a redemption link in a group chat or channel is meant for, if nothing speaks against it. */
  readonly linkVisibility: LinkAudience;
  /** Where people ask for what nobody can do in the chat; null if the organisation has no such page. */
  readonly requestUrl: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the environment, each problem with what to do about it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(['Guestlist cannot start:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

const schema = z.object({
  PORT: whole({ from: 0, to: 65_535, unset: 3978 }),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'Give DATABASE_URL as postgresql://user@host:5432/database, or leave it out for the embedded store.',
    )
    .optional(),
  LINK_ENCRYPTION_KEY: z
    .string('Set LINK_ENCRYPTION_KEY to 32 random bytes in base64; `openssl rand -base64 32` makes one.')
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, {
      error: 'LINK_ENCRYPTION_KEY must be 32 bytes in base64; `openssl rand -base64 32` makes one.',
      abort: true,
    })
    .refine(
      (key) => new Set(key).size > 8,
      'LINK_ENCRYPTION_KEY is too regular to be random; `openssl rand -base64 32` makes a good one.',
    ),
  MAX_GUESTS_PER_REQUEST: whole({ from: 1, to: 10_000, unset: 500 }),
  MAX_INVITATIONS_PER_DAY: whole({ from: 0, to: 100_000, unset: 200 }),
  INVITES_PER_MINUTE: whole({ from: 0, to: 10_000, unset: 60 }),
  SEND_HOLD_SECONDS: whole({ from: 0, to: 60, unset: 5 }),
  QUIET_PERIOD_SECONDS: whole({ from: 1, to: 86_400, unset: 900 }),
  AUDIT_RETENTION_DAYS: whole({ from: 1, to: 3_650, unset: 365 }),
  REQUEST_URL: z
    .url({ protocol: /^https$/, error: 'Give REQUEST_URL as an https address, or leave it out.' })
    .optional(),
  LINK_VISIBILITY: z
    .enum(['everyone', 'requester'], 'Set LINK_VISIBILITY to "everyone" or "requester".')
    .default('everyone'),
  OWNED_APPS: onOrOff('OWNED_APPS'),
  DELETE_ACCOUNTS: onOrOff('DELETE_ACCOUNTS'),
});

/** @throws ConfigError naming every problem at once. */
export function readConfig(env: Environment): Config {
  const parsed = schema.safeParse(withoutEmpty(env));
  const problems = parsed.success ? [] : [...describeIssues(parsed.error, schema.shape)];
  if (env['DATABASE_URL'] === undefined && env['DATA_DIR'] === undefined) {
    problems.push('Set DATA_DIR to a folder on a local disk, or DATABASE_URL to a PostgreSQL server.');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = parsed;
  return Object.freeze({
    port: data.PORT,
    dataDir: data.DATA_DIR ?? '',
    databaseUrl: data.DATABASE_URL ?? null,
    linkKey: data.LINK_ENCRYPTION_KEY,
    maxGuestsPerRequest: data.MAX_GUESTS_PER_REQUEST,
    maxInvitationsPerDay: data.MAX_INVITATIONS_PER_DAY,
    invitesPerMinute: data.INVITES_PER_MINUTE,
    sendHoldSeconds: data.SEND_HOLD_SECONDS,
    quietPeriodSeconds: data.QUIET_PERIOD_SECONDS,
    auditRetentionDays: data.AUDIT_RETENTION_DAYS,
    ownedAppsOn: data.OWNED_APPS,
    deleteAccountsOn: data.DELETE_ACCOUNTS,
    linkVisibility: data.LINK_VISIBILITY,
    requestUrl: data.REQUEST_URL ?? null,
  });
}

/** Off unless switched on. */
function onOrOff(name: string) {
  return z
    .enum(['on', 'off'], `Set ${name} to "on" or "off".`)
    .default('off')
    .transform((value) => value === 'on');
}

function whole({ from, to, unset }: { from: number; to: number; unset: number }) {
  return z.coerce
    .number()
    .int()
    .min(from)
    .max(to)
    .default(unset)
    .describe(`a whole number from ${from} to ${to}`);
}

/** An empty setting is one left out, as dotenv files and container consoles mean it. */
export function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

/** A sentence for each problem: what the schema says itself, or what it expects by its description. */
export function describeIssues(
  { issues }: z.ZodError,
  shape: Readonly<Record<string, z.ZodType>>,
): readonly string[] {
  return issues.map((issue) => {
    const name = String(issue.path[0]);
    const expected = shape[name]?.description;
    return expected === undefined ? issue.message : `Set ${name} to ${expected}.`;
  });
}
