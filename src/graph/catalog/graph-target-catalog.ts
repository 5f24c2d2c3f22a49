import type { Target, TargetRef } from '../../domain/target';
import type { TargetCatalog } from '../../ports/target-catalog';
import type { Session } from '../session';
import { findByName } from './find-by-name';
import type { Holdings } from './holdings';
import { listManaged } from './list-managed';
import { readAppTarget } from './read-app-target';
import { readGroupTarget } from './read-group-target';
import { readOpens } from './read-opens';
import { readOtherOwners } from './read-owners';

export function createGraphTargetCatalog(session: Session, holdings: Holdings): TargetCatalog {
  return {
    listManaged: () => listManaged(holdings),
    findByName: (name) => findByName(session, holdings, name),
    find: (ref) => findTarget(session, ref),
    opens: (group) => readOpens(session, group),
    owners: (ref) => readOtherOwners(session, ref),
  };
}

async function findTarget(session: Session, ref: TargetRef): Promise<Target | null> {
  if (ref.kind === 'app') return readAppTarget(session, ref);
  const target = await readGroupTarget(session, ref.id);
  return target?.kind === ref.kind ? target : null;
}
