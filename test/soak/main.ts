import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compile } from '../fleet/compile';
import { judgeSeed } from './judge-seed';
import { runSeed } from './run-seed';

/** `npm run soak`: one seed or hundreds, each from an empty store; ends with 1 if one of them failed. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      guests: { type: 'string', default: '10000' },
      processes: { type: 'string', default: '4' },
      'kill-every': { type: 'string', default: '2000' },
      'at-once': { type: 'string', default: '1' },
    },
  });
  const [first, seeds, guests, processes, killEveryMs, atOnce] = [
    values.seed,
    values.seeds,
    values.guests,
    values.processes,
    values['kill-every'],
    values['at-once'],
  ].map(Number) as [number, number, number, number, number, number];
  const compiled = await compile();
  const { folder } = compiled;
  let [next, failed] = [first, 0];
  const playOneAfterAnother = async () => {
    while (next < first + seeds) {
      const seed = next++;
      const sentence = await play({ seed, guests, processes, folder, killEveryMs });
      if (sentence.startsWith('FAILED')) failed += 1;
      process.stdout.write(`seed ${seed}: ${sentence}\n`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, playOneAfterAnother));
  } finally {
    compiled.remove();
  }
  process.stdout.write(
    `${seeds - failed} seeds passed, ${failed} failed; load average ${loadavg()[0]?.toFixed(1) ?? ''}\n`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

async function play(options: Omit<Parameters<typeof runSeed>[0], 'latencyMs'>): Promise<string> {
  const again = `npm run soak -- --seed ${options.seed} --guests ${options.guests} --processes ${options.processes} --kill-every ${options.killEveryMs}`;
  try {
    const report = await runSeed({ ...options, latencyMs: [15, 40] });
    const { counts, dropped, withoutLink, kills, freezes, seconds } = report;
    const problems = judgeSeed(report, { guests: options.guests, leastKills: 3 });
    const told = `${counts.invited} invited, ${counts.mails} mails, ${counts.joins} added; ${dropped} answers dropped, ${withoutLink} without a link; ${kills} kills, ${freezes} freezes, ${counts.throttled} × 429; ${seconds} s`;
    return problems.length === 0 ? `ok: ${told}` : `FAILED: ${problems.join('; ')} (${told})\n  ${again}`;
  } catch (error) {
    return `FAILED: ${error instanceof Error ? error.message : String(error)}\n  ${again}`;
  }
}

void main();
