import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../fleet/compile';
import { measureBusyTurns } from './busy-turns';
import { measureGrowth } from './growth';
import { measureInvitations } from './invitations';
import { load, say, type PartReport } from './support/report';
import { measureSlowGraph } from './slow-graph';
import { measureTabPaint } from './tab-paint';
import { measureTurns } from './turns';

interface Asked {
  readonly folder: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly sizes: readonly number[];
  readonly scale: number;
}

const PARTS: Readonly<Record<string, (asked: Asked) => Promise<PartReport>>> = {
  a: measureInvitations,
  b: measureTurns,
  c: measureGrowth,
  d: measureSlowGraph,
  f: measureBusyTurns,
  e: measureTabPaint,
};

/** `npm run bench`: every part, or `-- --part a`; ends with 1 if a limit was missed. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', default: Object.keys(PARTS).join(',') },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      sizes: { type: 'string', default: '10,100,1000,10000' },
      scale: { type: 'string', default: '2' },
    },
  });
  const words = Object.entries(values).map(([name, value]) => `--${name} ${value}`);
  say(`npm run bench -- ${words.join(' ')}`);
  say(`Node ${process.version}, ${load()}`);
  installWhatIsCompared();
  const compiled = await compile();
  const problems: string[] = [];
  try {
    for (const name of values.part.split(',')) {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`There is no part "${name}"`);
      say();
      const asked: Asked = {
        folder: compiled.folder,
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
        sizes: values.sizes.split(',').map(Number),
        scale: Number(values.scale),
      };
      problems.push(...(await part(asked)).problems);
    }
  } finally {
    compiled.remove();
  }
  say();
  say(problems.length === 0 ? 'Every limit was kept.' : `${problems.length} limits were missed.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Not among the product's own packages, whose install stays small. */
function installWhatIsCompared(): void {
  if (existsSync(join(__dirname, 'node_modules/autocannon'))) return;
  say('Installing what Guestlist is compared with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--silent'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in test/bench failed');
}

void main();
