import { readFileSync } from 'node:fs';

/** Names one process among all that ever ran here, as far as this system tells. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Changes with every start of the machine; null where it cannot be read. */
  readonly bootId: string | null;
  /** In clock ticks since the machine started, so that a reused pid is told apart; null where it cannot be read. */
  readonly startedAt: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, bootId: readBootId(), startedAt: readStat(process.pid)?.startedAt ?? null };
}

/** Does this very process still run. What cannot be told counts as yes. */
export function isAlive({ pid, bootId, startedAt }: ProcessIdentity): boolean {
  const thisBoot = readBootId();
  if (bootId !== null && thisBoot !== null && bootId !== thisBoot) return false;
  if (!hasProcess(pid)) return false;
  const stat = readStat(pid);
  if (stat === null || startedAt === null) return true;
  // A zombie has ended; its pid stays until its parent looks.
  return stat.startedAt === startedAt && stat.state !== 'Z' && stat.state !== 'X';
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Linux only. */
function readBootId(): string | null {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** Linux only. See proc(5): the name in parentheses may hold spaces; then state is the 1st and start time the 20th field. */
function readStat(pid: number): { readonly state: string; readonly startedAt: string } | null {
  const text = readText(`/proc/${pid}/stat`);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, startedAt] = [fields[0], fields[19]];
  return state === undefined || startedAt === undefined ? null : { state, startedAt };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // another system than Linux, or no such process
  }
}
