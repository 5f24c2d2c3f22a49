import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import { buttonsOf } from '../../src/sandbox/playground/card-actions';
import { Person } from '../fakes/person';
import { startTeamsConnector, type TeamsConnector } from '../fakes/teams-connector';
import { compile, type Compiled } from '../fleet/compile';
import { startDirectoryProcess, type DirectoryProcess } from '../fleet/directory-process';
import { startBotProcess, type BotProcess } from '../fleet/start-bot-process';
import { freshDataDir } from '../storage/fresh-data-dir';

const GUESTS = 60;
const PATIENCE = 240_000;
const KEY = randomBytes(32).toString('base64');

describe('A bot on the embedded store', () => {
  let compiled: Compiled;
  let teams: TeamsConnector;
  let directory: DirectoryProcess;
  let bot: BotProcess | null = null;
  let dataDir: string;

  beforeAll(async () => {
    compiled = await compile();
    teams = await startTeamsConnector();
  });
  beforeEach(async () => {
    dataDir = await freshDataDir();
    directory = await startDirectoryProcess(compiled.folder, {
      latencyMs: [20, 60],
      replicationDelayMs: 300,
      throttle: null,
    });
  });
  afterEach(async () => {
    await bot?.kill();
    await directory.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  afterAll(async () => {
    await teams.close();
    compiled.remove();
  });

  const start = async (folder: string) => {
    bot = await startBotProcess({
      folder: compiled.folder,
      env: {
        PORT: '0',
        DATA_DIR: folder,
        GRAPH_BASE_URL: directory.url,
        LINK_ENCRYPTION_KEY: KEY,
        SEND_HOLD_SECONDS: '0',
        INVITES_PER_MINUTE: '0',
        QUIET_PERIOD_SECONDS: '5',
      },
      logFile: join(tmpdir(), 'guestlist-embedded.log'),
    });
  };
  const olivia = (chat: string) =>
    new Person(() => bot?.url ?? '', teams, {
      id: contoso.people.olivia.id,
      name: contoso.people.olivia.displayName,
      tenantId: contoso.tenant.id,
      chat,
    });
  const review = async (person: Person, guests: readonly string[]): Promise<string> => {
    await person.type(`invite ${guests.join(', ')} to Project Falcon`);
    await person.waitFor('Send ', 60_000);
    return buttonsOf(person.card()).find((title) => title.startsWith('Send ')) ?? '';
  };
  const addresses = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}@fabrikam.com`);
  const untilMembers = async (count: number) => {
    for (;;) {
      const counts = await directory.control.counts();
      if (counts.memberships >= count) return counts;
      await sleep(200);
    }
  };

  test(
    'killed twice in the midst of it goes on, and every guest is invited, mailed and added once',
    async () => {
      await start(dataDir);
      const person = olivia('a:killed');
      const send = await review(person, addresses('killed', GUESTS));
      await person.press(send);
      for (const share of [0.2, 0.6]) {
        while ((await directory.control.counts()).invitations < GUESTS * share) await sleep(50);
        await bot?.kill();
        await start(dataDir);
      }
      await untilMembers(GUESTS);
      await person.waitFor('Undo', 60_000);
      const { invitations, mails, memberships, joins } = await directory.control.counts();
      expect([invitations, mails, memberships, joins]).toEqual([GUESTS, GUESTS, GUESTS, GUESTS]);
    },
    PATIENCE,
  );

  (canMount() ? test : test.skip)(
    'on a full disk says so and loses nothing; once there is room again the work goes on',
    async () => {
      const disk = mkdtempSync(join(tmpdir(), 'guestlist-disk-'));
      const megabytes = Math.ceil(sizeOf(dataDir) / 1_048_576) + 24;
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
      try {
        const folder = join(disk, 'data');
        await cp(dataDir, folder, { recursive: true });
        await start(folder);
        const before = olivia('a:before');
        await before.press(await review(before, addresses('before', 3)));
        await untilMembers(3);
        fill(join(disk, 'ballast'));
        // What cannot be written down is not sent: whether the review comes or an apology, nobody is invited.
        const full = olivia('a:full');
        await full
          .type(`invite ${addresses('full', 100).join(', ')} to Project Falcon`)
          .catch(() => undefined);
        const title = buttonsOf(full.card()).find((one) => one.startsWith('Send '));
        if (title !== undefined) await full.press(title).catch(() => undefined);
        await sleep(2_000);
        rmSync(join(disk, 'ballast'));
        await bot?.kill();
        await start(folder);
        const after = olivia('a:after');
        await after.press(await review(after, addresses('after', 3)));
        await after.waitFor('Undo', 60_000);
        const { mails } = await directory.control.state();
        const sent = mails.map(({ to }) => to);
        expect(new Set(sent).size).toBe(sent.length);
        expect(sent).toEqual(expect.arrayContaining([...addresses('before', 3), ...addresses('after', 3)]));
        await after.type('status ' + addresses('before', 1)[0]!);
        await after.waitFor('before0@fabrikam.com');
      } finally {
        await bot?.kill();
        execFileSync('umount', [disk]);
        rmSync(disk, { recursive: true, force: true });
      }
    },
    PATIENCE,
  );
});

/** Only root may; elsewhere the test is skipped by name. */
function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'guestlist-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], {
    stdio: 'ignore',
  });
  if (status === 0) execFileSync('umount', [probe]);
  rmSync(probe, { recursive: true, force: true });
  return status === 0;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Writes until there is no room. */
function fill(file: string): void {
  const piece = Buffer.alloc(65_536);
  for (;;) {
    try {
      writeFileSync(file, piece, { flag: 'a' });
    } catch {
      return;
    }
  }
}
