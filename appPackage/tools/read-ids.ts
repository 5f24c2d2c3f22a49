import { z } from 'zod';
import { CLOUDS, type CloudName } from '../../src/clouds';

/** What stands for the manifest's placeholders, by their names. */
export type Ids = Readonly<Record<string, string>>;

export class PackageProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The app package cannot be made:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

const EMPTY_GUID = '00000000-0000-0000-0000-000000000000';

const guid = (name: string, what: string) =>
  z
    .guid(`Set ${name} to ${what}, such as 12345678-90ab-cdef-1234-567890abcdef.`)
    .refine((id) => id !== EMPTY_GUID, `${name} is all zeros: set it to ${what}.`);
const https = (name: string, what: string) =>
  z.url({ protocol: /^https$/, error: `Set ${name} to the https address of ${what}.` });

const schema = z.object({
  TEAMS_APP_ID: guid(
    'TEAMS_APP_ID',
    'an id of the app in Teams, made once by you (for example with uuidgen)',
  ),
  BOT_ID: guid(
    'BOT_ID',
    'the Application (client) ID of the Entra app registration (also taken from MicrosoftAppId)',
  ),
  BOT_DOMAIN: z
    .string('Set BOT_DOMAIN to the host name Teams reaches the bot under, such as guestlist.contoso.com.')
    .regex(
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i,
      'Give BOT_DOMAIN as a host name alone, without https:// and without a port: guestlist.contoso.com.',
    ),
  DEVELOPER_NAME: z
    .string('Set DEVELOPER_NAME to the name of your organisation, 32 characters at most.')
    .min(1, 'Set DEVELOPER_NAME to the name of your organisation, 32 characters at most.')
    .max(32, 'DEVELOPER_NAME may have 32 characters at most.'),
  DEVELOPER_WEBSITE_URL: https('DEVELOPER_WEBSITE_URL', "your organisation's page about it"),
  DEVELOPER_PRIVACY_URL: https('DEVELOPER_PRIVACY_URL', 'your privacy statement'),
  DEVELOPER_TERMS_URL: https('DEVELOPER_TERMS_URL', 'your terms of use'),
  APP_NAME_SUFFIX: z.string().max(20, 'APP_NAME_SUFFIX may have 20 characters at most.').default(''),
  CLOUD: z
    .enum(
      Object.keys(CLOUDS) as [CloudName, ...CloudName[]],
      `Set CLOUD to one of ${Object.keys(CLOUDS).join(', ')}, or leave it out for Public.`,
    )
    .default('Public'),
});

/** @throws PackageProblems naming each at once. */
export function readIds(env: Readonly<Record<string, string | undefined>>, version: string): Ids {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => (value ?? '').trim() !== ''));
  const parsed = schema.safeParse({ ...given, BOT_ID: given['BOT_ID'] ?? given['MicrosoftAppId'] });
  if (!parsed.success) throw new PackageProblems(parsed.error.issues.map(({ message }) => message));
  const { CLOUD: cloud, ...ids } = parsed.data;
  const signIn = new URL(CLOUDS[cloud].botFramework.redirectOrigin).host;
  return { ...ids, SIGN_IN_HOST: signIn, APP_VERSION: version };
}
