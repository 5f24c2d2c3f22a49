import { z } from 'zod';
import type { Requester } from '../../domain/invitation-request';
import { ownedTeam, type TeamOwnership } from '../../flows/owned-team';
import type { Sentences } from '../../language/sentences';
import type { TabParts } from './tab-parts';
import { TabRefusal } from './tab-refusal';

const groupIds = z.guid();

/** The team, if this person owns it. @throws TabRefusal otherwise */
export async function teamAsked(
  { directory }: Pick<TabParts, 'directory'>,
  { requester, sentences }: { readonly requester: Requester; readonly sentences: Sentences },
  groupId: string | undefined,
): Promise<Extract<TeamOwnership, { kind: 'owner' }>> {
  const { problems } = sentences.tab;
  const id = groupIds.safeParse(groupId).data?.toLowerCase();
  if (id === undefined) throw new TabRefusal('unreadable', problems.unreadable);
  const owned = await ownedTeam(directory, requester, id);
  switch (owned.kind) {
    case 'owner':
      return owned;
    case 'notOwner':
      throw new TabRefusal('forbidden', problems.notOwner);
    case 'unread':
      throw new TabRefusal('forbidden', problems.ownershipUnread);
    case 'gone':
      throw new TabRefusal('gone', problems.gone);
  }
}
