import type { Requester } from '../../domain/invitation-request';
import type { Leased } from '../../ports/allowances';

/** One claim's place before the gate. */
export interface GateLine {
  readonly most: number;
  /** Resolves when an invitation may leave, with what is to be called after it; null: the line was closed. */
  enter(): Promise<(() => void) | null>;
  /** Whoever waits goes away. */
  close(): void;
}

export interface InvitationGate {
  lineOf(requester: Requester): GateLine;
}

export interface GateDependencies {
  /** Invitations that this process may send now, of those that all may send in the tenant; null: there is no pace to keep. */
  readonly lease: ((tenantId: string) => Promise<Leased>) | null;
  readonly pause: (seconds: number) => Promise<void>;
}

/** Single POSTs in flight for one tenant: a lost reply then leaves one guest in doubt. */
const MOST_AT_ONCE = 16;
/** The store cannot be asked for now. */
const TRY_AGAIN_SECONDS = 1;

type Entrant = (leave: (() => void) | null) => void;

interface Tenant {
  readonly id: string;
  inFlight: number;
  /** Leased ahead. */
  tokens: number;
  isLeasing: boolean;
  /** Requesters with somebody waiting, whose turn is next first. */
  readonly lines: Map<string, Entrant[]>;
}

/** Lets so many invitations of a tenant leave at once and at its pace, its requesters taking turns: a long list never holds up one guest. */
export function createInvitationGate({ lease, pause }: GateDependencies): InvitationGate {
  const tenants = new Map<string, Tenant>();

  return {
    lineOf({ tenantId, id }) {
      const mine = new Set<Entrant>();
      return {
        most: MOST_AT_ONCE,
        enter: () =>
          new Promise((resolve) => {
            const tenant = tenantOf(tenantId);
            const entrant: Entrant = (leave) => {
              mine.delete(entrant);
              resolve(leave);
            };
            mine.add(entrant);
            tenant.lines.set(id, [...(tenant.lines.get(id) ?? []), entrant]);
            admit(tenant);
          }),
        close() {
          const lines = tenants.get(tenantId)?.lines;
          const rest = lines?.get(id)?.filter((entrant) => !mine.has(entrant)) ?? [];
          if (rest.length === 0) lines?.delete(id);
          else lines?.set(id, rest);
          for (const entrant of [...mine]) entrant(null);
        },
      };
    },
  };

  function tenantOf(id: string): Tenant {
    const tenant = tenants.get(id) ?? { id, inFlight: 0, tokens: 0, isLeasing: false, lines: new Map() };
    tenants.set(id, tenant);
    return tenant;
  }

  function admit(tenant: Tenant): void {
    while (tenant.inFlight < MOST_AT_ONCE && tenant.lines.size > 0) {
      if (lease !== null && tenant.tokens < 1) {
        void fetchTokens(tenant, lease); // never rejects
        return;
      }
      const entrant = nextInTurn(tenant);
      if (entrant === null) return;
      tenant.tokens -= 1;
      tenant.inFlight += 1;
      let hasLeft = false;
      entrant(() => {
        if (hasLeft) return;
        hasLeft = true;
        tenant.inFlight -= 1;
        admit(tenant);
      });
    }
  }

  async function fetchTokens(tenant: Tenant, leaseFor: (tenantId: string) => Promise<Leased>): Promise<void> {
    if (tenant.isLeasing) return;
    tenant.isLeasing = true;
    try {
      const { granted, waitSeconds } = await leaseFor(tenant.id).catch(() => ({
        granted: 0,
        waitSeconds: TRY_AGAIN_SECONDS,
      }));
      tenant.tokens = Math.max(0, tenant.tokens) + granted;
      if (granted === 0) await pause(waitSeconds);
    } finally {
      tenant.isLeasing = false;
    }
    admit(tenant);
  }
}

/** The next of the requester whose turn it is, who then goes to the end. */
function nextInTurn({ lines }: Tenant): Entrant | null {
  const [turn] = lines;
  if (turn === undefined) return null;
  const [requesterId, [entrant, ...rest]] = turn;
  lines.delete(requesterId);
  if (rest.length > 0) lines.set(requesterId, rest);
  return entrant ?? null;
}
