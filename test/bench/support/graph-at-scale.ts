import { GRAPH_LIMITS, type Settings } from '../../../src/sandbox/directory/settings';

/** Graph's answers take so long, in milliseconds. */
const LATENCY = [150, 400] as const;
/** A new guest is known everywhere after so many milliseconds. */
const REPLICATION = 2_000;
const AT_ONCE = 16;
/** Looking the guests up, inviting, adding, looking whether they are in. */
const PHASES = 4;

/** Graph as slow and as strict as it is, or so many times faster in all of that alike. */
export function graphAtScale(scale: number, isReplicating = true): Partial<Settings> {
  const { resourceUnits, writes } = GRAPH_LIMITS;
  return {
    latencyMs: [LATENCY[0] / scale, LATENCY[1] / scale],
    replicationDelayMs: isReplicating ? REPLICATION / scale : 0,
    throttle: {
      resourceUnits: { ...resourceUnits, windowMs: resourceUnits.windowMs / scale },
      writes: { ...writes, windowMs: writes.windowMs / scale },
    },
  };
}

/** The fewest writes: an invitation each, twenty members of a group or two hundred of a team in one more. */
export function fewestWrites(guests: number, kind: 'group' | 'team'): number {
  return guests + Math.ceil(guests / (kind === 'group' ? 20 : 200));
}

/** Seconds below which nobody can be who keeps 16 invitations under way and Graph's limit, at this scale. */
export function leastSeconds(guests: number, writes: number, scale: number): number {
  const meanLatency = (LATENCY[0] + LATENCY[1]) / 2;
  const { most, windowMs } = GRAPH_LIMITS.writes;
  const inviting = (guests * meanLatency) / AT_ONCE;
  const throttled = ((writes - most) * windowMs) / most;
  const last = Math.min(AT_ONCE, guests) > 0 ? meanLatency * PHASES + REPLICATION : 0;
  return (Math.max(inviting, throttled, 0) + last) / 1000 / scale;
}
