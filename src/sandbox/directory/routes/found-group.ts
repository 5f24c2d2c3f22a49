import { notFound } from '../http/graph-error';
import type { Call } from '../http/route';
import type { GroupRecord } from '../state/objects';

/** The group the request names first. @throws GraphError 404 */
export function foundGroup({ world, ids: [id = ''] }: Call): GroupRecord {
  const group = world.state.groups.get(id.toLowerCase());
  if (group === undefined) throw notFound(id);
  return group;
}
