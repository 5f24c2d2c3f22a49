import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from './page';
import { BUILT_PAGES } from './built-pages';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Scripts and styles of the tab's pages. Their names change with what they hold, so that browsers may keep them. @throws if they were not built */
export function createTabAssets(): readonly Page[] {
  const folder = join(BUILT_PAGES, 'assets');
  if (!existsSync(folder)) throw new Error('The pages of the tab are missing: npm run build makes them.');
  return readdirSync(folder)
    .filter((name) => extname(name) in TYPES)
    .map((name) => asset(folder, name));
}

function asset(folder: string, name: string): Page {
  const plain = readFileSync(join(folder, name));
  const packed = readFileSync(join(folder, `${name}.gz`));
  const headers = {
    'content-type': TYPES[extname(name)] ?? '',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  };
  return {
    path: `/tab/assets/${name}`,
    answer: ({ encodings }) =>
      Promise.resolve(
        /\bgzip\b/.test(encodings)
          ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: packed }
          : { status: 200, headers, body: plain },
      ),
  };
}
