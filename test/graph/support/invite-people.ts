import { randomUUID } from 'node:crypto';
import type { Directory } from '../../../src/ports/directory';

/** Invites so many new guests, one after another, and tells their ids. */
export function createInvitePeople({ invitations }: Directory) {
  return async function invitePeople(count: number): Promise<readonly string[]> {
    const ids: string[] = [];
    while (ids.length < count) {
      const outcome = await invitations.invite({
        address: `${randomUUID()}@fabrikam.com`,
        displayName: 'Guest',
        redirectUrl: 'https://myapps.microsoft.com',
        sendMail: false,
        personalMessage: '',
        mailLanguage: 'en',
        clientRequestId: randomUUID(),
      });
      if (outcome.kind !== 'invited') throw new Error(`Not invited: ${outcome.kind}`);
      ids.push(outcome.personId);
    }
    return ids;
  };
}
