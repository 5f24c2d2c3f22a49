import type { Fault, PlannedFault } from './fault';

export interface Faults {
  plan(fault: PlannedFault): void;
  /** What shall go wrong with this request; null for nothing. */
  meet(method: string, path: string): Fault | null;
}

export function createFaults(): Faults {
  const planned: { readonly plan: PlannedFault; readonly path: RegExp; seen: number }[] = [];
  return {
    plan(plan) {
      planned.push({ plan, path: new RegExp(plan.path, 'i'), seen: 0 });
    },
    meet(method, path) {
      for (const one of planned) {
        const { plan } = one;
        if (plan.method.toUpperCase() !== method || !one.path.test(path)) continue;
        if (one.seen >= plan.after + plan.times) continue;
        one.seen += 1;
        if (one.seen > plan.after) return plan.fault;
      }
      return null;
    },
  };
}
