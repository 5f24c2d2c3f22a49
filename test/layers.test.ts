import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Report {
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    readonly totalCruised: number;
    readonly totalDependenciesCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { name: string; severity: string };
    }[];
  };
}

const project = join(__dirname, '..');
const depcruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** dependency-cruiser exits with the number of errors, so its report is read whatever its exit code. */
function check(folder: string): Promise<Report> {
  const args = [depcruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout) as Report);
      else reject(new Error(stderr));
    });
  });
}

/** One forbidden import for every rule, by the file it is planted in. */
const planted: Record<string, { readonly rule: string; readonly imports: string }> = {
  'domain/planted-circle.ts': { rule: 'no-circular', imports: './planted-circled' },
  'domain/planted-nowhere.ts': { rule: 'no-unresolvable', imports: './no-such-file' },
  'domain/planted-port.ts': { rule: 'domain-is-pure', imports: '../ports/planted-target' },
  'domain/planted-file-access.ts': { rule: 'domain-has-no-io', imports: 'node:fs' },
  'ports/planted-flow.ts': { rule: 'ports-know-the-domain', imports: '../flows/planted-target' },
  'flows/planted-graph.ts': { rule: 'flows-know-ports-and-domain', imports: '../graph/planted-target' },
  'graph/planted-channel.ts': { rule: 'graph-implements-ports', imports: '../channel/planted-target' },
  'storage/planted-graph.ts': { rule: 'storage-implements-ports', imports: '../graph/planted-target' },
  'identity/planted-graph.ts': { rule: 'identity-implements-ports', imports: '../graph/planted-target' },
  'files/planted-flow.ts': { rule: 'files-implement-ports', imports: '../flows/planted-target' },
  'storage/planted-workbook.ts': { rule: 'file-formats-stay-in-files', imports: 'papaparse' },
  'language/planted-port.ts': { rule: 'language-knows-the-domain', imports: '../ports/planted-target' },
  'telemetry/planted-flow.ts': { rule: 'telemetry-implements-ports', imports: '../flows/planted-target' },
  'web/planted-language.ts': { rule: 'web-knows-domain-types', imports: '../language/planted-target' },
  'web/planted-domain.ts': { rule: 'web-imports-types-alone', imports: '../domain/planted-target' },
  'api/planted-graph.ts': { rule: 'api-calls-flows', imports: '../graph/planted-target' },
  'channel/planted-graph.ts': { rule: 'channel-calls-flows', imports: '../graph/planted-target' },
  'sandbox/directory/planted-flow.ts': {
    rule: 'directory-stands-alone',
    imports: '../../flows/planted-target',
  },
  'planted-sandbox.ts': {
    rule: 'production-never-imports-the-sandbox',
    imports: './sandbox/directory/planted-target',
  },
  'flows/planted-botbuilder.ts': { rule: 'botbuilder-stays-in-channel', imports: 'botbuilder' },
  'channel/planted-client.ts': {
    rule: 'graph-client-stays-in-graph',
    imports: '@microsoft/microsoft-graph-client',
  },
  'channel/planted-identity.ts': { rule: 'azure-identity-stays-in-identity', imports: '@azure/identity' },
  'channel/planted-restify.ts': { rule: 'restify-stays-in-server', imports: 'restify' },
  'channel/planted-teams-js.ts': { rule: 'teams-js-stays-in-web', imports: '@microsoft/teams-js' },
  'channel/planted-react.ts': { rule: 'react-stays-in-web', imports: 'react' },
  'flows/planted-pg.ts': { rule: 'sql-stays-in-storage', imports: 'pg' },
  'domain/planted-orphan.ts': { rule: 'no-orphans', imports: '' },
};

const targets = ['ports', 'flows', 'graph', 'channel', 'language', 'domain', 'sandbox/directory'];

describe('a forbidden import', () => {
  let copy: string;
  let report: Report;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'guestlist-layers-'));
    for (const path of ['src', '.dependency-cruiser.cjs', 'tsconfig.json'])
      await cp(join(project, path), join(copy, path), { recursive: true });
    await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
    const plant = async (path: string, text: string) => {
      await mkdir(dirname(join(copy, 'src', path)), { recursive: true });
      await writeFile(join(copy, 'src', path), text);
    };
    for (const layer of targets) await plant(`${layer}/planted-target.ts`, 'export type Target = string;\n');
    await plant('domain/planted-circled.ts', "import './planted-circle';\n");
    for (const [path, { imports }] of Object.entries(planted))
      await plant(path, imports ? `export * as planted from '${imports}';\n` : 'export {};\n');
    report = await check(copy);
  }, 60_000);
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it.each(Object.entries(planted))('%s turns the check red', (path, { rule }) => {
    expect(report.summary.violations).toContainEqual(
      expect.objectContaining({ from: `src/${path}`, rule: { name: rule, severity: 'error' } }),
    );
  });

  it('is planted for every rule there is', () => {
    const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    const tried = Object.values(planted).map(({ rule }) => rule);
    expect(tried.toSorted()).toEqual(rules.toSorted());
  });
});

it('the code as it stands keeps its layers, and the check has really looked at it', async () => {
  const { summary } = await check(project);
  expect(summary.totalCruised).toBeGreaterThan(300);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(1_000);
  expect(summary.violations).toEqual([]);
}, 60_000);
