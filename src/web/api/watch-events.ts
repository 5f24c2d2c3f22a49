import type { TabEvent } from '../../domain/tab/tab-event';
import { ApiProblem } from './api-problem';
import type { Api } from './create-api';
import { readEvents } from './read-events';

/** Milliseconds: the first wait after the stream broke, and the longest. */
const SHORTEST = 1_000;
const LONGEST = 60_000;

export interface Watched {
  /** A team's group id, to hear of that team's guests; null for one's own. */
  readonly team: string | null;
  onEvent(event: TabEvent): void;
  /** Whether changes come in by themselves just now. */
  onLive(isLive: boolean): void;
}

/** Tells what changes until `signal` ends it; comes back by itself, more slowly each time it fails. */
export async function watchEvents(api: Api, watched: Watched, signal: AbortSignal): Promise<void> {
  let wait = SHORTEST;
  while (!signal.aborted) {
    try {
      const response = await api.open('/api/tab/events', { query: { team: watched.team }, signal });
      for await (const event of readEvents(response)) {
        if (event.kind === 'open') {
          wait = SHORTEST;
          watched.onLive(true);
        }
        if (event.kind === 'bye') wait = event.retrySeconds * 1_000;
        watched.onEvent(event);
      }
    } catch (error) {
      // Somebody who may not see it is not told more by asking again.
      if (error instanceof ApiProblem && error.problem.code === 'forbidden') return;
      // What went wrong is told by the next thing the person asks for; the stream only tries again.
    }
    if (isEnded(signal)) return;
    watched.onLive(false);
    // Spread, so that not everybody comes back at once after a restart.
    await pause(wait * (0.75 + Math.random() / 2), signal);
    wait = Math.min(wait * 2, LONGEST);
  }
}

const isEnded = (signal: AbortSignal): boolean => signal.aborted;

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
