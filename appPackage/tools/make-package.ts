import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { checkPackage, type PackageFiles } from './check-package';
import { fillPlaceholders } from './fill-placeholders';
import { PackageProblems, readIds, type Ids } from './read-ids';

const SOURCE = join(__dirname, '..');
const TARGET = join(SOURCE, 'build');
const FILES = ['manifest.json', 'nl.json', 'color.png', 'outline.png'] as const;

/** `npm run package`: the zip that an administrator uploads to Teams, checked before it is written. */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(SOURCE, '../package.json'), 'utf8')) as {
    version: string;
  };
  // eslint-disable-next-line no-restricted-properties -- a tool of its own, beside the product
  const ids = readIds(process.env, version);
  const files = filesOf(ids);
  const manifest: unknown = JSON.parse(String(files['manifest.json']));
  const problems = [
    ...checkPackage(files),
    // Microsoft's own word on it, beside ours.
    ...(await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifestV1D30.TeamsManifestV1D30)),
  ];
  if (problems.length > 0) throw new PackageProblems(problems);
  mkdirSync(TARGET, { recursive: true });
  const zip = join(TARGET, `guestlist-${version}.zip`);
  // A fixed time, so that the same ids make the same file.
  writeFileSync(zip, zipSync({ ...files }, { mtime: new Date('2020-01-01T00:00:00') }));
  process.stdout.write(`${zip}\nUpload it: Teams admin center, Teams apps, Manage apps, Upload new app.\n`);
}

function filesOf(ids: Ids): PackageFiles {
  return Object.fromEntries(
    FILES.map((name) => {
      const file = readFileSync(join(SOURCE, name));
      return [
        name,
        name.endsWith('.json') ? Buffer.from(fillPlaceholders(file.toString('utf8'), ids)) : file,
      ];
    }),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof PackageProblems ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
