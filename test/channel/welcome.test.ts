import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

describe('The welcome', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  const install = { type: 'installationUpdate', action: 'add' };

  test('is given once, however often the bot is installed and however often Teams says so', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await Promise.all([person.post(install), person.post(install)]);
    await person.post(install);
    expect(person.messages()).toHaveLength(1);
    expect(person.text()).toContain(sentencesFor('en').labels.inviteGuest);
  });

  test('is in the language of the client, and its button opens the form', async () => {
    const { labels } = sentencesFor('nl');
    const person = guestlist.person(contoso.people.ursula, 'nl-NL');
    await person.post(install);
    await person.press(labels.inviteGuest);
    await person.waitFor(labels.guests);
  });

  test('a removal and a newcomer to the chat are no reason to speak', async () => {
    const person = guestlist.person(contoso.people.ingrid);
    await person.post({ type: 'installationUpdate', action: 'remove' });
    await person.post({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] });
    expect(person.messages()).toHaveLength(0);
  });
});
