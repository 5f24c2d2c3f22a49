import type { Allowances, Rate } from '../../ports/allowances';
import type { Clock } from './clock';

/** What all processes together may write in one tenant; this one takes some ahead. */
export interface WriteAllowance {
  /** Waits for its turn, in order of arrival. Seconds until there is something, if that is longer than `patienceSeconds`. */
  take(writes: Writes): Promise<number | null>;
  /** The directory refused for now: nobody writes in that tenant until then. */
  throttled(tenantId: string, seconds: number): void;
}

export interface Writes {
  readonly tenantId: string;
  readonly cost: number;
  readonly patienceSeconds: number;
}

/** Graph's published limit for one app in one tenant: 3,000 writes in 150 seconds. */
export const GRAPH_WRITES: Rate = { most: 3_000, perSecond: 20 };
/** Taken ahead, at most: a second's work or two. */
const AHEAD = 40;

interface Tenant {
  tokens: number;
  /** Ends when everybody before has had their turn. */
  line: Promise<unknown>;
}

export function createWriteAllowance(
  allowances: Pick<Allowances, 'lease' | 'throttled'>,
  rate: Rate,
  clock: Pick<Clock, 'pause'>,
): WriteAllowance {
  const tenants = new Map<string, Tenant>();
  const tenantOf = (id: string): Tenant => {
    const tenant = tenants.get(id) ?? { tokens: 0, line: Promise.resolve() };
    tenants.set(id, tenant);
    return tenant;
  };

  async function takeNow(
    tenant: Tenant,
    { tenantId, cost, patienceSeconds }: Writes,
  ): Promise<number | null> {
    while (tenant.tokens < cost) {
      const wanted = Math.max(AHEAD, cost);
      const { granted, waitSeconds } = await allowances.lease(tenantId, 'writes', { ...rate, wanted });
      tenant.tokens += granted;
      if (granted > 0) continue;
      if (waitSeconds > patienceSeconds) return Math.ceil(waitSeconds);
      await clock.pause(waitSeconds * 1000);
    }
    tenant.tokens -= cost;
    return null;
  }

  return {
    take(writes) {
      const tenant = tenantOf(writes.tenantId);
      // Without the store nothing could be begun anyway; what has begun is not held up by it.
      const mine = tenant.line.then(() => takeNow(tenant, writes)).catch(() => null);
      tenant.line = mine;
      return mine;
    },
    throttled(tenantId, seconds) {
      tenantOf(tenantId).tokens = 0;
      // Without the store this process alone holds back, by its own budget.
      void allowances.throttled(tenantId, 'writes', { ...rate, seconds }).catch(() => undefined);
    },
  };
}

/** For who works alone: the directory's own refusals are the limit. */
export const unlimitedWrites: WriteAllowance = {
  take: () => Promise.resolve(null),
  throttled: () => undefined,
};
