import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../dist/web');
/** Bytes, packed, of everything that a page loads before it shows anything. */
const MOST = 350_000;

/** Scripts and styles that the page names itself: the entry, and what the build found it to need. */
function filesOf(page: string): readonly string[] {
  const html = readFileSync(join(BUILT, 'tab', `${page}.html`), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/tab\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
}

test.each(['guests', 'bulk', 'team', 'team-config'])('the page "%s" is light enough for a phone', (page) => {
  const files = filesOf(page);
  const weight = files.reduce((sum, path) => sum + statSync(join(BUILT, `${path}.gz`)).size, 0);
  process.stdout.write(`${page}: ${Math.round(weight / 1_000)} kB packed, in ${files.length} files\n`);
  expect(files.some((path) => path.endsWith('.js'))).toBe(true);
  expect(files.some((path) => path.endsWith('.css'))).toBe(true);
  expect(weight).toBeLessThan(MOST);
});
