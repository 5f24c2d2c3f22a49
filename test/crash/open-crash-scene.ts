import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory } from '../../src/sandbox/directory/start-directory';
import { Person } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';
import { compile } from '../fleet/compile';
import { freshDataDir } from '../storage/fresh-data-dir';

export interface KillableBot {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<unknown>;
}

/** A directory, a chat and one store on disk, which outlive the bots that are started on them. */
export async function openCrashScene() {
  const compiled = await compile('test/crash');
  const dataDir = await freshDataDir();
  const directory = await startDirectory({ replicationDelayMs: 0 });
  const teams = await startTeamsConnector();
  const key = randomBytes(32).toString('base64');

  return {
    directory: createDirectoryControl(directory.url),

    async startBot(): Promise<KillableBot> {
      const child = fork(join(compiled.folder, 'test/crash/killable-bot.js'), {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          PORT: '0',
          DATA_DIR: dataDir,
          LINK_ENCRYPTION_KEY: key,
          SEND_HOLD_SECONDS: '0',
          QUIET_PERIOD_SECONDS: '1',
          INVITES_PER_MINUTE: '0',
          GRAPH_BASE_URL: directory.url,
        },
      });
      const ended = once(child, 'exit');
      const [{ url }] = (await once(child, 'message')) as [{ url: string }];
      return { child, url, ended };
    },

    /** Olivia, in the chat that all bots share. */
    asOlivia: (url: string) =>
      new Person(url, teams, {
        id: contoso.people.olivia.id,
        name: contoso.people.olivia.displayName,
        tenantId: contoso.tenant.id,
      }),

    async close() {
      await directory.close();
      await teams.close();
      rmSync(dataDir, { recursive: true, force: true });
      compiled.remove();
    },
  };
}

export type CrashScene = Awaited<ReturnType<typeof openCrashScene>>;
