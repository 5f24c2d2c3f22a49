import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { openPorts, startBot, type Ports } from '../../src/composition';
import type { PageLinks } from '../../src/channel/page-links';
import type { Watch } from '../../src/background-work';
import { politePace } from '../../src/domain/watch-pace';
import { readConfig } from '../../src/config';
import { onThisMachine } from '../../src/files/file-places';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory } from '../../src/sandbox/directory/start-directory';
import { createSandboxTokens } from '../../src/sandbox/sandbox-tokens';
import { createTabSignIn } from '../../src/sandbox/tab-sign-in';
import { createTabClient } from '../fakes/tab-client';
import { Person, type PersonOptions } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';
import { quietLogger } from '../fakes/quiet-logger';
import { freshDataDir } from '../storage/fresh-data-dir';

export interface GuestlistOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  readonly tenantIds?: ReadonlySet<string>;
  readonly wrapPorts?: (ports: Ports) => Ports;
  /** Nobody looks at pending guests by itself unless told. */
  readonly watch?: Watch;
  /** Pages that the chat opens; none unless told. */
  readonly pageLinks?: PageLinks;
}

/** The whole bot on real HTTP: a directory that behaves like Graph, a store on disk, and people who chat. */
export async function startGuestlist({
  env = {},
  scopes,
  tenantIds,
  wrapPorts = (ports) => ports,
  pageLinks,
  watch = { everySeconds: 3_600, pace: politePace },
}: GuestlistOptions = {}) {
  const dataDir = await freshDataDir();
  const directory = await startDirectory({ replicationDelayMs: 0 });
  const teams = await startTeamsConnector();
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    SEND_HOLD_SECONDS: '0',
    QUIET_PERIOD_SECONDS: '2',
    INVITES_PER_MINUTE: '0',
    OWNED_APPS: 'on',
    ...env,
  });
  const ports = await openPorts({
    config,
    graphBaseUrl: directory.url,
    tokens: createSandboxTokens(scopes),
    logger: quietLogger,
  });
  const tabSignIn = await createTabSignIn(contoso.tenant.id);
  let tabOrigin: string | null = null;
  const bot = await startBot(wrapPorts(ports), config, {
    host: '127.0.0.1',
    registration: null,
    signIn: null,
    pages: [],
    tab: { admit: tabSignIn.admit, isOwnOrigin: (origin) => origin === tabOrigin },
    hasTypeahead: true,
    ...(pageLinks === undefined ? {} : { pageLinks }),
    acceptsFilesFrom: onThisMachine,
    editGap: 50,
    watch,
    rules: { tenantIds: tenantIds ?? null, acceptsServiceUrl: ({ hostname }) => hostname === '127.0.0.1' },
  });

  tabOrigin = bot.url;

  const person = (
    who: { id: string; displayName: string },
    locale = 'en-US',
    among?: PersonOptions['among'],
  ) =>
    new Person(bot.url, teams, {
      id: who.id,
      name: who.displayName,
      tenantId: contoso.tenant.id,
      locale,
      ...(among === undefined ? {} : { among }),
    });

  return {
    bot,
    teams,
    directory,
    control: createDirectoryControl(directory.url),
    person,
    tabToken: (who: { id: string }) => tabSignIn.mint({ id: who.id, tenantId: contoso.tenant.id }),
    /** A page inside Teams, opened by this person. */
    tab: (who: { id: string }, locale = 'en-US') =>
      createTabClient(bot.url, locale, () => tabSignIn.mint({ id: who.id, tenantId: contoso.tenant.id })),
    async close() {
      await bot.close();
      await directory.close();
      await teams.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Guestlist = Awaited<ReturnType<typeof startGuestlist>>;
