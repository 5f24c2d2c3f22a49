import { readBatch } from '../batch';
import { chunksOf } from '../in-parallel';
import { isOneOf, query } from '../odata';
import { pagesFrom } from '../pages';
import { directoryObject } from '../schema';
import type { Session } from '../session';

const FILTERED = 15;

/** Which of these people are members, by asking for them alone; null if the service cannot do that. */
export async function filteredMembers(
  { client, clock }: Session,
  groupId: string,
  wanted: readonly string[],
): Promise<readonly string[] | null> {
  // An advanced query: it is answered with this header and $count alone.
  const headers = { ConsistencyLevel: 'eventual' };
  const paths = chunksOf(wanted, FILTERED).map(
    (some) =>
      `/groups/${encodeURIComponent(groupId)}/members${query({ select: ['id'], filter: isOneOf('id', some), count: 'true' })}`,
  );
  const found: string[] = [];
  const answers = await readBatch({ client, clock }, paths, headers);
  for (const [index, answer] of answers.entries()) {
    const path = paths[index] ?? '/groups';
    const pages = await pagesFrom(client, answer, { path, headers, item: directoryObject, atMost: FILTERED });
    // More hits than were asked for: the filter was ignored.
    if (pages.kind !== 'found' || !pages.value.isComplete) return null;
    found.push(...pages.value.items.map((member) => member.id));
  }
  return found;
}
