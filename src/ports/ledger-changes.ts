import type { Requester } from '../domain/invitation-request';

/** Something that people see has changed in this request, in whatever process. */
export interface LedgerChange {
  readonly requestId: string;
  readonly requester: Requester;
  /** Of what the guests enter: the target's own and, for an app, its group's. */
  readonly targetIds: readonly string[];
}

export interface ChangeReader {
  /** What has been committed since the last call, each once. */
  next(): Promise<readonly LedgerChange[]>;
}

export interface LedgerChanges {
  /** From now on. */
  read(): Promise<ChangeReader>;
}
