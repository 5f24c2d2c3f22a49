import type { Requester } from '../domain/invitation-request';
import { rolesToChooseFrom } from '../domain/roles-to-choose-from';
import { formatTargetRef, type AppRole, type TargetChoice } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';

/** The roles of those of the targets that are apps with several, by ref: only an app that is entered directly has a choice. */
export async function rolesToOffer(
  directory: DirectoryAccess,
  requester: Requester,
  choices: readonly TargetChoice[],
): Promise<ReadonlyMap<string, readonly AppRole[]>> {
  const direct = choices.filter(({ ref }) => ref.kind === 'app' && ref.viaGroupId === null);
  if (direct.length === 0) return new Map();
  const { targets } = await directory.as(requester);
  const found = await Promise.all(
    direct.map(async ({ ref }) => {
      const target = await targets.find(ref);
      return [formatTargetRef(ref), target === null ? [] : rolesToChooseFrom(target)] as const;
    }),
  );
  return new Map(found.filter(([, roles]) => roles.length > 1));
}
