import type { Requester } from '../../../domain/invitation-request';
import type { LedgerChange, LedgerChanges } from '../../../ports/ledger-changes';
import type { Logger } from '../../../ports/logger';
import { createListener, type Listener } from './listener';

export interface ChangeHubParts {
  readonly changes: LedgerChanges;
  /** Milliseconds between two looks while anybody listens. */
  readonly every: number;
  readonly logger: Logger;
}

export interface ChangeHub {
  /** Null: this person, or everybody together, listens in too many windows already. */
  listen(requester: Requester, teamId: string | null): Listener | null;
  /** Ends every stream. */
  close(): void;
}

const MOST_OF_ONE = 5;
const MOST_OF_ALL = 500;

/** Looks at the ledger once for all who listen, and not at all while nobody does. */
export function createChangeHub({ changes, every, logger }: ChangeHubParts): ChangeHub {
  const listeners = new Set<Listener>();
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    let reader = await changes.read();
    while (listeners.size > 0) {
      await pause(every);
      try {
        tell(await reader.next());
      } catch (error) {
        logger.warn({ error: String(error) }, 'What changed could not be read');
        reader = await changes.read();
      }
    }
  }

  function tell(seen: readonly LedgerChange[]): void {
    for (const listener of listeners) {
      const theirs = seen.filter((change) => listener.isAbout(change)).map(({ requestId }) => requestId);
      if (theirs.length > 0) listener.tell(theirs);
    }
  }

  function begin(): void {
    looking ??= look()
      .catch((error: unknown) => {
        logger.warn({ error: String(error) }, 'Nobody is told what changes');
        for (const listener of listeners) listener.end();
      })
      .finally(() => {
        looking = null;
        if (listeners.size > 0) begin();
      });
  }

  return {
    listen(requester, teamId) {
      const ofOne = [...listeners].filter((one) => one.isOf(requester)).length;
      if (ofOne >= MOST_OF_ONE || listeners.size >= MOST_OF_ALL) return null;
      const listener = createListener({ requester, teamId, onEnd: () => listeners.delete(listener) });
      listeners.add(listener);
      begin();
      return listener;
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
