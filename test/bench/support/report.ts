import { loadavg } from 'node:os';

/** What a part found out; `problems` holds each limit that was missed, in words. */
export interface PartReport {
  readonly problems: readonly string[];
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function load(): string {
  return `load average ${loadavg()
    .map((figure) => figure.toFixed(1))
    .join(' ')}`;
}

/** Columns as wide as what stands in them. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Says whether a limit is kept; a limit that is missed is a problem of the part. */
export class Limits {
  readonly problems: string[] = [];

  most(what: string, is: number, limit: number): void {
    this.judge(`${what}: ${is.toFixed(3)}, at most ${limit}`, is <= limit);
  }

  least(what: string, is: number, limit: number): void {
    this.judge(`${what}: ${is.toFixed(3)}, at least ${limit}`, is >= limit);
  }

  private judge(sentence: string, isKept: boolean): void {
    say(`${isKept ? 'kept  ' : 'MISSED'} ${sentence}`);
    if (!isKept) this.problems.push(sentence);
  }
}
