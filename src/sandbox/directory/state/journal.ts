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

/** How many there were, however many are remembered. */
export interface RequestCounts {
  /** What travelled: parts of batches are not counted. */
  roundTrips: number;
  reads: number;
  /** Parts of batches too, their envelopes not. */
  writes: number;
  throttled: number;
  /** Memberships that were added, taken away again or not. */
  joins: number;
}

/** What happened since the tenant was made. */
export interface Journal {
  readonly requests: readonly SeenRequest[];
  readonly writes: readonly SeenRequest[];
  readonly counts: Readonly<RequestCounts>;
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
  const counts: RequestCounts = { roundTrips: 0, reads: 0, writes: 0, throttled: 0, joins: 0 };
  return {
    requests,
    writes,
    counts,
    memberships,
    assignments,
    saw(request) {
      requests.push(request);
      if (requests.length > MOST_REQUESTS) requests.shift();
      const isWrite = request.method !== 'GET' && !request.path.endsWith('/$batch');
      if (isWrite) writes.push(request);
      if (isWrite) counts.writes += 1;
      if (request.method === 'GET') counts.reads += 1;
      if (!request.isInBatch) counts.roundTrips += 1;
      if (request.status === 429) counts.throttled += 1;
    },
    added(membership) {
      counts.joins += 1;
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
