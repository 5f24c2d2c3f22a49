import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet } from '../fleet/fleet';

export interface KillerOptions {
  readonly random: () => number;
  /** Milliseconds between two deeds, on average. */
  readonly everyMs: number;
  readonly mostKills: number;
  /** Milliseconds a frozen process stays so: longer than its lease. */
  readonly freezeMs: number;
  /** One deed in so many is a freeze. */
  readonly freezesOneIn: number;
}

export interface Killer {
  readonly deeds: { kills: number; freezes: number };
  /** Begins nothing more, thaws whoever is frozen and waits for whoever is being started. @throws if one did not start */
  stop(): Promise<void>;
}

/** Kills and freezes bots of a fleet at random, from outside. */
export function startKiller(fleet: Fleet, options: KillerOptions): Killer {
  const { random, everyMs, mostKills, freezeMs, freezesOneIn } = options;
  const deeds = { kills: 0, freezes: 0 };
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const frozen = new Set<number>();
  const failures: unknown[] = [];

  const freeze = async (number: number) => {
    const bot = fleet.bots[number];
    if (!bot) return;
    frozen.add(number);
    bot.freeze();
    await sleep(freezeMs);
    bot.thaw();
    frozen.delete(number);
  };
  const begin = (deed: Promise<void>) => {
    const watched = deed
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => underWay.delete(watched));
    underWay.add(watched);
  };
  const haunt = async () => {
    while (deeds.kills < mostKills) {
      await sleep(everyMs * (0.5 + random()), undefined, { signal: stopping.signal });
      const number = Math.floor(random() * fleet.bots.length);
      const isFreeze = random() < 1 / freezesOneIn;
      if (fleet.bots[number] === null || frozen.has(number)) continue;
      if (isFreeze) deeds.freezes += 1;
      else deeds.kills += 1;
      begin(isFreeze ? freeze(number) : fleet.replace(number));
    }
  };
  const ended = haunt().catch(() => undefined);
  return {
    deeds,
    async stop() {
      stopping.abort();
      await ended;
      await Promise.all(underWay);
      if (failures.length > 0) throw failures[0];
    },
  };
}
