import { createAssignments, type Assignments } from './assignments';
import { createInvitations, type Invitations } from './invitations';
import { createJournal, type Journal } from './journal';
import type { Mail } from './mail';
import type { AppRecord, DirectoryRole, GroupRecord } from './objects';
import { createPeople, type People } from './people';

/** Everything one tenant holds. */
export interface DirectoryState {
  readonly people: People;
  readonly groups: Map<string, GroupRecord>;
  readonly apps: Map<string, AppRecord>;
  readonly assignments: Assignments;
  /** By the holder's id. */
  readonly roles: Map<string, readonly DirectoryRole[]>;
  /** Ids of accounts deleted less than 30 days ago, by address. */
  readonly deleted: Map<string, string>;
  readonly invitations: Invitations;
  readonly mails: Mail[];
  readonly journal: Journal;
}

export function createDirectoryState(now: () => number): DirectoryState {
  return {
    people: createPeople(now),
    groups: new Map(),
    apps: new Map(),
    assignments: createAssignments(),
    roles: new Map(),
    deleted: new Map(),
    invitations: createInvitations(),
    mails: [],
    journal: createJournal(),
  };
}
