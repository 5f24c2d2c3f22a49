import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkPackage, type PackageFiles } from '../../appPackage/tools/check-package';
import { EXTENSION_COMMANDS } from '../../src/channel/extension/commands';
import { createTabPages } from '../../src/api/tab-pages';
import { parseLine } from '../../src/domain/commands/parse-line';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const zip = join(root, `appPackage/build/guestlist-${version}.zip`);

const ids = {
  TEAMS_APP_ID: 'd1000000-0000-4000-8000-000000000a99',
  BOT_ID: 'a1000000-0000-4000-8000-00000000b07a',
  BOT_DOMAIN: 'guestlist.contoso.com',
  DEVELOPER_NAME: 'Contoso',
  DEVELOPER_WEBSITE_URL: 'https://www.contoso.com',
  DEVELOPER_PRIVACY_URL: 'https://www.contoso.com/privacy',
  DEVELOPER_TERMS_URL: 'https://www.contoso.com/terms',
};

interface Command {
  readonly title: string;
}
interface Manifest {
  readonly version: string;
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly commands: readonly Command[] }[];
  }[];
  readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[] }[];
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
}

/** `npm run package`, without npm's own process in between. */
function make(env: Readonly<Record<string, string | undefined>>) {
  rmSync(zip, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'appPackage/tools/make-package.ts')],
    { cwd: root, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' },
  );
  return { status, stderr, isThere: existsSync(zip) };
}

const unzipped = (): PackageFiles =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(zip))).map(([name, file]) => [name, Buffer.from(file)]),
  );
const jsonIn = (files: PackageFiles, name: string): unknown => JSON.parse(String(files[name]));

afterAll(() => {
  rmSync(zip, { force: true });
});

describe('With all ids', () => {
  let files: PackageFiles;
  let manifest: Manifest;
  let dutch: Readonly<Record<string, string>>;
  beforeAll(() => {
    expect(make(ids)).toMatchObject({ status: 0, isThere: true });
    files = unzipped();
    manifest = jsonIn(files, 'manifest.json') as Manifest;
    dutch = jsonIn(files, 'nl.json') as Record<string, string>;
  });

  test('the zip holds a manifest that validates, and nothing that it does not name', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'nl.json', 'outline.png']);
    expect(checkPackage(files)).toEqual([]);
  });

  test('the same ids make the same file', () => {
    const first = readFileSync(zip);
    make(ids);
    expect(readFileSync(zip).equals(first)).toBe(true);
  });

  test('the version is the product’s, and sign-in is for our own API', () => {
    expect(manifest.version).toBe(version);
    expect(manifest.webApplicationInfo).toEqual({
      id: ids.BOT_ID,
      resource: `api://${ids.BOT_DOMAIN}/botid-${ids.BOT_ID}`,
    });
    expect(manifest.validDomains).toEqual([ids.BOT_DOMAIN, 'token.botframework.com']);
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  test('the bot understands each of its commands, in both languages', () => {
    for (const [list, { commands }] of (manifest.bots[0]?.commandLists ?? []).entries()) {
      for (const [index, { title }] of commands.entries()) {
        const translated = dutch[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '';
        expect(parseLine(title).kind).not.toBe('unknown');
        expect(parseLine(translated).kind).toBe(parseLine(title).kind);
      }
    }
  });

  test('every command of the message extension and every tab has a handler, and none is forgotten', () => {
    const [{ commands } = { commands: [] }] = manifest.composeExtensions;
    expect(commands.map(({ id }) => id).sort()).toEqual([...EXTENSION_COMMANDS].sort());
    const served = createTabPages().map(({ path }) => path);
    for (const { entityId, contentUrl } of manifest.staticTabs) {
      if (['conversations', 'about'].includes(entityId)) continue;
      expect(served).toContain(new URL(contentUrl ?? '').pathname);
    }
    for (const { configurationUrl } of manifest.configurableTabs) {
      expect(served).toContain(new URL(configurationUrl).pathname);
    }
    expect(served).toContain('/tab/team'); // what the configuration page sets
  });

  test('every text of the manifest has a Dutch one', () => {
    const keys = Object.keys(dutch).filter((key) => key !== '$schema');
    expect(keys.sort()).toEqual([...textsOf(manifest)].sort());
  });

  test('another cloud has another sign-in host', () => {
    make({ ...ids, CLOUD: 'USGov' });
    const { validDomains } = jsonIn(unzipped(), 'manifest.json') as Manifest;
    expect(validDomains).toEqual([ids.BOT_DOMAIN, 'tokengcch.botframework.azure.us']);
  });
});

describe('Without a good id there is no zip, and each is named', () => {
  test('nothing given', () => {
    const { status, stderr, isThere } = make({});
    expect([status, isThere]).toEqual([1, false]);
    for (const name of Object.keys(ids)) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['TEAMS_APP_ID', 'guestlist'],
    ['TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000'],
    ['BOT_ID', '${{BOT_ID}}'],
    ['BOT_DOMAIN', 'https://guestlist.contoso.com'],
    ['BOT_DOMAIN', 'localhost:3978'],
    ['DEVELOPER_NAME', 'x'.repeat(33)],
    ['DEVELOPER_PRIVACY_URL', 'http://www.contoso.com/privacy'],
    ['CLOUD', 'Moon'],
    ['APP_NAME_SUFFIX', 'x'.repeat(21)],
  ])('%s cannot be %s', (name, value) => {
    const { status, stderr, isThere } = make({ ...ids, [name]: value });
    expect([status, isThere]).toEqual([1, false]);
    expect(stderr.match(/^ {2}- /gm)).toHaveLength(1);
    expect(stderr).toContain(name);
  });
});

describe('The check notices', () => {
  const good = (): Record<string, Buffer> => {
    make(ids);
    return { ...unzipped() };
  };
  const change = (file: string, edit: (json: Record<string, unknown>) => void): readonly string[] => {
    const files = good();
    const json = jsonIn(files, file) as Record<string, unknown>;
    edit(json);
    return checkPackage({ ...files, [file]: Buffer.from(JSON.stringify(json)) });
  };

  test('a manifest that breaks the schema', () => {
    const problems = change('manifest.json', (json) => {
      json['accentColor'] = 'blue';
    });
    expect(problems).toEqual([expect.stringContaining('manifest.json')]);
  });

  test('a text in Dutch that is too long, or of nothing', () => {
    const problems = change('nl.json', (json) => {
      json['name.short'] = 'x'.repeat(31);
      json['bots[0].nothing'] = 'x';
    });
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });

  test('an icon of the wrong size or colour, a file too many, a placeholder left', () => {
    const files = good();
    const outline = files['outline.png'] ?? Buffer.of();
    const color = files['color.png'] ?? Buffer.of();
    const nl = Buffer.from(String(files['nl.json']).replace('Gasten', '${{WHO}}'));
    const problems = checkPackage({
      ...files,
      'color.png': outline,
      'outline.png': color,
      'x.txt': nl,
      'nl.json': nl,
    });
    expect(problems.join('\n')).toContain('color.png is 32x32');
    expect(problems.join('\n')).toContain('outline.png is 192x192');
    expect(problems.join('\n')).toContain('x.txt is not named');
    expect(problems.join('\n')).toContain('nl.json still holds a placeholder');
  });
});

/** Keys of the texts that Teams shows, as the localisation file names them. */
function* textsOf(manifest: Manifest): Generator<string> {
  yield* ['name.short', 'name.full', 'description.short', 'description.full'];
  const shown = new Set(['title', 'description', 'name']);
  function* within(value: unknown, path: string): Generator<string> {
    if (Array.isArray(value))
      for (const [index, inner] of value.entries()) yield* within(inner, `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const isParameterName = key === 'name' && path.includes('parameters[');
        if (typeof inner === 'string' && shown.has(key) && !isParameterName) yield `${path}.${key}`;
        else yield* within(inner, `${path}.${key}`);
      }
    }
  }
  yield* within(manifest.bots, 'bots');
  yield* within(manifest.composeExtensions, 'composeExtensions');
  yield* within(manifest.staticTabs, 'staticTabs');
}
