import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels } = sentencesFor('en');

describe('A client that sends a button as a message, for it does not know Action.Execute', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  test('invites like any other, on one card that is edited', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite ann@fabrikam.com to Project Falcon');
    const card = person.newest();
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
    await person.post({ type: 'message', value: { verb: 'send', requestId }, replyToId: card.id });
    await person.waitFor(labels.undo);
    expect(person.newest().id).toBe(card.id);
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([1, 1]);
  });
});
