import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/domain/invitation-request';
import { everyRow } from './pictures';
import { sheetPage } from './sheet-page';

const root = join(__dirname, '../..');
const sourceIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');

test('every card that a builder makes has a picture', () => {
  const builders = [...sourceIn('src/channel').matchAll(/export function (build\w+)/g)].map(
    ([, name]) => name,
  );
  const drawn = `${sourceIn('test/sheet')}\n${sourceIn('test/channel/cards')}`;
  expect(builders.length).toBeGreaterThan(10);
  expect(builders.filter((name) => !drawn.includes(`${String(name)}(`))).toEqual([]);
});

test.each(everyRow().map((row) => [row.name, row] as const))(
  '%s has a picture in every language',
  (_, row) => {
    const [first, ...others] = row.pictures;
    expect(row.pictures).toHaveLength(locales.length);
    for (const other of others) expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  },
);

test('the sheet holds all it needs, and leaves nothing open that a name could close', () => {
  const page = sheetPage();
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(page).not.toMatch(/(?:src|href)="?https?:/);
});
