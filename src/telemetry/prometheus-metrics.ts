import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../ports/metrics';

export interface PrometheusOptions {
  readonly version: string;
  /** When the app's secret or certificate runs out, if that is known. */
  readonly credentialExpires: Date | null;
  /** Guests of requests that are under way, by state; read when somebody looks. */
  readonly openItems: () => Promise<Readonly<Record<string, number>>>;
  /** Tenants whose new invitations wait for a person; read when somebody looks. */
  readonly stoppedTenants: () => Promise<number>;
}

export interface PrometheusMetrics extends Metrics {
  exposition(): Promise<{ readonly contentType: string; readonly body: string }>;
}

const TURN_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const CALL_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics in Prometheus' text format. */
export function createPrometheusMetrics({
  version,
  credentialExpires,
  openItems,
  stoppedTenants,
}: PrometheusOptions): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'guestlist_turn_seconds',
    help: 'Time to answer an activity of Teams',
    labelNames: ['kind', 'outcome'],
    buckets: TURN_SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'guestlist_graph_call_seconds',
    help: 'Time of a call to Microsoft Graph, repeats included',
    labelNames: ['method', 'call', 'status'],
    buckets: CALL_SECONDS,
    registers,
  });
  const throttled = new Counter({
    name: 'guestlist_graph_throttled_total',
    help: 'Answers of Microsoft Graph that asked to wait (429)',
    registers,
  });
  const signIns = new Counter({
    name: 'guestlist_sign_ins_total',
    help: 'Sign-ins by how they ended',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'guestlist_open_items',
    help: 'Guests of requests that are under way, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset();
      for (const [state, count] of Object.entries(await openItems())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'guestlist_invitations_stopped',
    help: 'Tenants whose new invitations are stopped until npm run resume',
    registers,
    async collect() {
      this.set(await stoppedTenants());
    },
  });
  new Gauge({
    name: 'guestlist_build_info',
    help: 'The version that runs',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1);
  if (credentialExpires !== null) {
    new Gauge({
      name: 'guestlist_credential_expires_timestamp_seconds',
      help: "When the app's secret or certificate runs out, in Unix time",
      registers,
    }).set(credentialExpires.getTime() / 1000);
  }

  return {
    turn: ({ kind, outcome, seconds }) => {
      turns.observe({ kind, outcome }, seconds);
    },
    directoryCall: ({ method, call, status, seconds }) => {
      calls.observe({ method, call, status }, seconds);
    },
    throttled: () => {
      throttled.inc();
    },
    signIn: (outcome) => {
      signIns.inc({ outcome });
    },
    exposition: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
