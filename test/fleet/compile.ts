import { transformFile } from '@swc/core';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const PROJECT = join(__dirname, '../..');

/** The bot as JavaScript, so that a process starts in a second. */
export interface Compiled {
  readonly folder: string;
  remove(): void;
}

/** Compiles the bot and what starts it here, and these folders of the project. Within the project, for packages are looked for upwards. */
export async function compile(...more: readonly string[]): Promise<Compiled> {
  const parent = join(PROJECT, 'test-output');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'compiled-'));
  const files = ['src', 'test/fleet', 'test/fakes', ...more].flatMap(sourcesIn);
  await Promise.all(files.map((file) => compileFile(file, folder)));
  // Found from the code, as deep as in the project itself.
  cpSync(join(PROJECT, 'cards'), join(folder, 'cards'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  return {
    folder,
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compileFile(file: string, folder: string): Promise<void> {
  const { code } = await transformFile(file, {
    module: { type: 'commonjs', ignoreDynamic: true },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    swcrc: false,
  });
  const target = join(folder, relative(PROJECT, file)).replace(/\.ts$/, '.js');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
