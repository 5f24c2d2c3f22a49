import { contoso } from '../contoso';
import type { GroupRecord, User } from '../state/objects';

/** A membership as Teams shows it; its id is not the person's. */
export function teamMember({ wire, ownerIds }: GroupRecord, user: User) {
  const role = user.userType === 'Guest' ? 'guest' : 'owner';
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`${contoso.tenant.id}##${wire.id}##${user.id}`).toString('base64'),
    roles: role === 'guest' || ownerIds.has(user.id) ? [role] : [],
    displayName: user.displayName,
    userId: user.id,
    email: user.mail,
    tenantId: contoso.tenant.id,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
  };
}
