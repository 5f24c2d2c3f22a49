import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, newGuest, newMember } from '../state/new-user';
import type { User } from '../state/objects';

export const newPersonSchema = z.strictObject({
  id: z.guid().optional(),
  displayName: z.string().min(1),
  address: z.email(),
  type: z.enum(['member', 'guest', 'externalMember']).default('guest'),
  redemption: z.enum(['accepted', 'pending']).default('accepted'),
  isEnabled: z.boolean().default(true),
  otherAddresses: z.array(z.email()).default([]),
});
type NewPerson = z.infer<typeof newPersonSchema>;
/** A person as they are asked for. */
export type PersonRequest = z.input<typeof newPersonSchema>;

export function userOf(person: NewPerson, at: string): User {
  const { displayName, address, type, redemption, isEnabled, otherAddresses } = person;
  const id = (person.id ?? randomUUID()).toLowerCase();
  const basics = { id, displayName, address, createdDateTime: at };
  const guest = redemption === 'accepted' ? accepted(newGuest(basics), at) : newGuest(basics);
  const user = type === 'member' ? newMember(basics) : guest;
  return {
    ...user,
    userType: type === 'guest' ? 'Guest' : 'Member',
    accountEnabled: isEnabled,
    otherMails: [...user.otherMails, ...otherAddresses],
  };
}
