import type { Requester } from '../../../domain/invitation-request';
import type { LedgerChange } from '../../../ports/ledger-changes';

export interface Listener {
  isOf(requester: Requester): boolean;
  isAbout(change: LedgerChange): boolean;
  tell(requestIds: readonly string[]): void;
  /** What has been told since the last call, at the latest after so many milliseconds; null: it is over. */
  heard(milliseconds: number): Promise<readonly string[] | null>;
  end(): void;
}

export interface ListenerParts {
  readonly requester: Requester;
  /** A team of theirs: what others do with its guests is heard too. */
  readonly teamId: string | null;
  readonly onEnd: () => void;
}

/** Holds what was told until it is heard: a slow window gets less often more, and never a queue. */
export function createListener({ requester, teamId, onEnd }: ListenerParts): Listener {
  const told = new Set<string>();
  let isOver = false;
  let wake: () => void = () => undefined;
  const isOf = ({ id, tenantId }: Requester): boolean =>
    id === requester.id && tenantId === requester.tenantId;
  return {
    isOf,
    isAbout: (change) =>
      isOf(change.requester) ||
      (teamId !== null &&
        change.requester.tenantId === requester.tenantId &&
        change.targetIds.includes(teamId)),
    tell(requestIds) {
      for (const id of requestIds) told.add(id);
      wake();
    },
    async heard(milliseconds) {
      if (told.size === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const heard = [...told];
      told.clear();
      return isOver ? null : heard;
    },
    end() {
      isOver = true;
      onEnd();
      wake();
    },
  };
}
