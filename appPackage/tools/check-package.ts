import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

/** Name of a file in the package → what is in it. */
export type PackageFiles = Readonly<Record<string, Buffer>>;

interface Manifest {
  readonly manifestVersion: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly file: string }[] };
}

/** What Teams would refuse the package for, as far as it can be told without it; none if all is well. */
export function checkPackage(files: PackageFiles): readonly string[] {
  const manifest = JSON.parse(textOf(files, 'manifest.json')) as Manifest;
  const { manifestVersion: version } = manifest;
  const languages = manifest.localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  const named = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages];
  return [
    ...checkAgainst('MicrosoftTeams', textOf(files, 'manifest.json'), { name: 'manifest.json', version }),
    ...languages.flatMap((file) =>
      checkAgainst('MicrosoftTeams.Localization', textOf(files, file), { name: file, version }),
    ),
    ...checkIcon(files[manifest.icons.color], { name: manifest.icons.color, size: 192, isOutline: false }),
    ...checkIcon(files[manifest.icons.outline], { name: manifest.icons.outline, size: 32, isOutline: true }),
    ...Object.keys(files)
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is not named by the manifest`),
    ...Object.entries(files).flatMap(([name, content]) =>
      name.endsWith('.json') && content.includes('${{') ? [`${name} still holds a placeholder`] : [],
    ),
  ];
}

function textOf(files: PackageFiles, name: string): string {
  const file = files[name];
  if (file === undefined) throw new Error(`The package has no ${name}`);
  return file.toString('utf8');
}

/** The schemas that Microsoft's own validator carries, so that nothing is asked of the network. */
const SCHEMAS = require
  .resolve('@microsoft/app-manifest/package.json')
  .replace(/package\.json$/, 'build/json-schemas');

function checkAgainst(
  schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization',
  text: string,
  { name, version }: { readonly name: string; readonly version: string },
): readonly string[] {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }), [
    'uri',
    'email',
    'regex',
  ]);
  const path = `${SCHEMAS}/teams/v${version}/${schema}.schema.json`;
  const isValid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (isValid(JSON.parse(text))) return [];
  return (isValid.errors ?? []).map(
    ({ instancePath, message = '' }) => `${name}: ${instancePath} ${message}`,
  );
}

interface ExpectedIcon {
  readonly name: string;
  readonly size: number;
  readonly isOutline: boolean;
}

function checkIcon(file: Buffer | undefined, { name, size, isOutline }: ExpectedIcon): readonly string[] {
  if (file === undefined) return [`${name} is missing`];
  const { width, height, data } = PNG.sync.read(file);
  if (width !== size || height !== size)
    return [`${name} is ${width}x${height}, and must be ${size}x${size}`];
  if (!isOutline) return [];
  const isWhite = (at: number) =>
    data[at + 3] === 0 || (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255);
  const pixels = Array.from({ length: data.length / 4 }, (_, index) => index * 4);
  return pixels.every(isWhite) ? [] : [`${name} must be white on transparent, nothing else`];
}
