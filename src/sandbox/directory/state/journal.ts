export interface SeenRequest {
  readonly method: string;
  /** From the version on, without the query. */
  readonly path: string;
  readonly query: string;
  /** Null where the caller got no answer. */
  readonly status: number | null;
  readonly callerId: string | null;
  readonly isInBatch: boolean;
  /** ISO 8601 */
  readonly at: string;
}

export interface AddedMembership {
  readonly groupId: string;
  readonly groupName: string;
  readonly personId: string;
  /** ISO 8601 */
  readonly at: string;
}

const MOST_REQUESTS = 20_000;

/** What happened since the tenant was made. */
export interface Journal {
  readonly requests: readonly SeenRequest[];
  readonly writes: readonly SeenRequest[];
  /** Added since then, and still there. */
  readonly memberships: ReadonlyMap<string, AddedMembership>;
  /** Ids of assignments made since then, and still there. */
  readonly assignments: ReadonlySet<string>;
  saw(request: SeenRequest): void;
  added(membership: AddedMembership): void;
  removed(groupId: string, personId: string): void;
  assigned(id: string): void;
  unassigned(id: string): void;
}

export function createJournal(): Journal {
  const requests: SeenRequest[] = [];
  const writes: SeenRequest[] = [];
  const memberships = new Map<string, AddedMembership>();
  const assignments = new Set<string>();
  return {
    requests,
    writes,
    memberships,
    assignments,
    saw(request) {
      requests.push(request);
      if (requests.length > MOST_REQUESTS) requests.shift();
      if (request.method !== 'GET' && !request.path.endsWith('/$batch')) writes.push(request);
    },
    added(membership) {
      memberships.set(`${membership.groupId} ${membership.personId}`, membership);
    },
    removed(groupId, personId) {
      memberships.delete(`${groupId} ${personId}`);
    },
    assigned(id) {
      assignments.add(id);
    },
    unassigned(id) {
      assignments.delete(id);
    },
  };
}
