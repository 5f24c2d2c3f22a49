import type { Reading } from '../../domain/reading';
import type { Memory } from '../../ports/guest-directory';
import type { Clock } from '../client/clock';

/** Long enough to mend a list line by line, too short to be judged by yesterday. */
const KEPT_MILLISECONDS = 120_000;
/** Addresses; those asked about longest ago go first. */
const MOST = 5_000;

type Answers<T> = Reading<ReadonlyMap<string, T>>;

/** What was found for addresses lately; an address without an answer had nothing to be found. */
export function createRecentAnswers<T>(clock: Pick<Clock, 'now'>) {
  const kept = new Map<string, { readonly found: T | undefined; readonly until: number }>();

  return async function ask(
    asked: readonly string[],
    memory: Memory,
    read: (addresses: readonly string[]) => Promise<Answers<T>>,
  ): Promise<Answers<T>> {
    const now = clock.now();
    const addresses = [...new Set(asked.map((address) => address.toLowerCase()))];
    const isKnown = (address: string) => memory === 'recent' && (kept.get(address)?.until ?? 0) > now;
    const unknown = addresses.filter((address) => !isKnown(address));
    const answer = unknown.length === 0 ? null : await read(unknown);
    if (answer?.kind === 'unread') return answer;
    for (const address of unknown) {
      kept.delete(address);
      kept.set(address, { found: answer?.value.get(address), until: now + KEPT_MILLISECONDS });
    }
    const found = addresses.flatMap((address) => {
      const one = kept.get(address)?.found;
      return one === undefined ? [] : [[address, one] as const];
    });
    for (const address of [...kept.keys()].slice(0, Math.max(kept.size - MOST, 0))) kept.delete(address);
    return { kind: 'read', value: new Map(found) };
  };
}
