import type { TabEvent } from '../../../domain/tab/tab-event';
import type { Listener } from './listener';

export interface StreamPace {
  /** Milliseconds without an event after which a comment shows that the stream lives. */
  readonly heartbeat: number;
  /** Milliseconds; then the page shows a new token, and who may listen is looked at again. */
  readonly lifetime: number;
}

const RETRY_SECONDS = 1;

/** Server-sent events, until the listener is ended or its time is over. */
export async function* eventStream(listener: Listener, pace: StreamPace): AsyncGenerator<string> {
  const end = Date.now() + pace.lifetime;
  try {
    yield write({ kind: 'open' });
    while (Date.now() < end) {
      const requestIds = await listener.heard(Math.min(pace.heartbeat, end - Date.now()));
      if (requestIds === null) break;
      yield requestIds.length > 0 ? write({ kind: 'changed', requestIds }) : ':\n\n';
    }
    yield write({ kind: 'bye', retrySeconds: RETRY_SECONDS });
  } finally {
    listener.end();
  }
}

function write({ kind, ...data }: TabEvent): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
