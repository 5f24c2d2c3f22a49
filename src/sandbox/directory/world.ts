import { createFaults, type Faults } from './control/faults';
import { createThrottle, type Throttle } from './http/throttle';
import { defaultSettings, type Settings } from './settings';
import { createContoso } from './state/create-contoso';
import type { DirectoryState } from './state/directory-state';

/** One running directory: the tenant, how the service behaves, and what shall go wrong. */
export interface World {
  /** Origin of its own, once it listens. */
  url: string;
  readonly state: DirectoryState;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly throttle: Throttle;
  now(): number;
  change(settings: Partial<Settings>): void;
  /** A fresh tenant, the settings of the start, no faults. */
  reset(): void;
}

export function createWorld(start: Partial<Settings>): World {
  const now = () => Date.now();
  let state = createContoso(now);
  let settings: Settings = { ...defaultSettings, ...start };
  let faults = createFaults();
  let throttle = createThrottle(settings.throttle, now);
  return {
    url: '',
    now,
    get state() {
      return state;
    },
    get settings() {
      return settings;
    },
    get faults() {
      return faults;
    },
    get throttle() {
      return throttle;
    },
    change(changed) {
      settings = { ...settings, ...changed };
      if (changed.throttle !== undefined) throttle = createThrottle(settings.throttle, now);
    },
    reset() {
      state = createContoso(now);
      settings = { ...defaultSettings, ...start };
      faults = createFaults();
      throttle = createThrottle(settings.throttle, now);
    },
  };
}
