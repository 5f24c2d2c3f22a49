import { readOr } from '../../domain/reading';
import type { Directory, DirectoryAccess } from '../../ports/directory';
import type { GuestCase, GuestHistory } from '../../ports/guest-history';
import type { TroubleAsked } from './troubled-guest';

export interface CaseDependencies {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
}

/** The guest's line if the viewer may ask about it: who invited, or who owns the target by their own rights. Else null. */
export async function findCase(
  { directory, history }: CaseDependencies,
  { viewer, key, isOwnOnly }: TroubleAsked,
): Promise<GuestCase | null> {
  const found = await history.find(viewer, key);
  if (found === null || found.by === null) return found;
  if (isOwnOnly) return null;
  return (await isOwner(await directory.as(viewer), found)) ? found : null;
}

async function isOwner(directory: Directory, { target }: GuestCase): Promise<boolean> {
  const now = await directory.targets.find(target.ref);
  if (now === null) return false;
  // What could not be read is no proof.
  return readOr((now.kind === 'app' ? (now.via ?? now) : now).isOwned, false);
}
