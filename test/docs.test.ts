import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');
const documents = tracked.filter((file) => file.endsWith('.md') && existsSync(join(root, file)));
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

/** What a document names in backticks or links to, if it looks like a path of ours. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, name = '']) => name);
  return [...quoted.filter((name) => /^(?:src|test|cards|appPackage|docs|\.ci)\//.test(name)), ...linked]
    .filter((name) => !/^(?:https?:|#)/.test(name))
    .map((name) => name.replace(/[#:].*$/, ''));
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  test('names only paths that exist', () => {
    const missing = pathsIn(text).filter(
      (name) => !existsSync(join(root, name)) && !existsSync(join(root, dirname(document), name)),
    );
    expect(missing).toEqual([]);
  });

  test('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

test('.env.example names every setting that the configuration reads, and no other', () => {
  const read = ['src/config.ts', 'src/production-config.ts'].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^ {2}([A-Z_]{3,}|MicrosoftApp\w+):/gm)].map(
      ([, name]) => name,
    ),
  );
  const sandbox = ['GRAPH_BASE_URL', 'PLAYGROUND_PEOPLE'];
  const listed = [
    ...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z_]{3,}|MicrosoftApp\w+)=/gm),
  ].map(([, name]) => name);
  expect(listed.sort()).toEqual([...read, ...sandbox].sort());
});
