import { createDirectoryState, type DirectoryState } from './directory-state';
import { seedApps } from './seed-apps';
import { seedGroups } from './seed-groups';
import { seedPeople } from './seed-people';

/** The tenant as it is at the start. */
export function createContoso(now: () => number): DirectoryState {
  const state = createDirectoryState(now);
  seedPeople(state);
  seedGroups(state);
  seedApps(state);
  return state;
}
