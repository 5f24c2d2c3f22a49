import { randomUUID } from 'node:crypto';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

/** An activity as Teams sends it, which each test spoils in one place. */
describe('An activity that is not as Teams sends it', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  const olivia = () => guestlist.person(contoso.people.olivia);
  const invitation = 'invite ann@fabrikam.com to Project Falcon';

  test.each([
    ['of another channel', { channelId: 'webchat' }],
    ['of no channel', { channelId: undefined }],
    ['that wants its answer sent elsewhere', { serviceUrl: 'https://evil.example/' }],
    ['that wants its answer sent nowhere', { serviceUrl: 'not an address' }],
    ['without a place for the answer', { serviceUrl: undefined }],
    ['of two tenants at once', { channelData: { tenant: { id: randomUUID() } } }],
    ['of a tenant that is none', { channelData: { tenant: { id: 'x' } }, conversation: { id: 'a:1' } }],
    ['without a sender', { from: undefined }],
    ['of a sender whom the directory does not know', { from: { id: '29:x', name: 'X' } }],
    ['of a sender with an id that is none', { from: { id: '29:x', aadObjectId: "' OR 1=1", name: 'X' } }],
    ['without a conversation', { conversation: undefined }],
  ])('%s is left unanswered and does nothing', async (_, change) => {
    const person = olivia();
    const before = guestlist.teams.messages(person.conversationId).length;
    const response = await person.post({ type: 'message', text: invitation, ...change });
    expect(response.status).toBeLessThan(500);
    expect(guestlist.teams.messages(person.conversationId)).toHaveLength(before);
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('as a press of a button is refused with 403', async () => {
    const response = await olivia().post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'webchat',
      value: { action: { type: 'Action.Execute', verb: 'openForm', data: {} } },
    });
    expect(response.status).toBe(403);
  });

  test('of another tenant gets one sentence where the operator named one, and nothing is read', async () => {
    const elsewhere = await startGuestlist({ tenantIds: new Set([randomUUID()]) });
    const person = elsewhere.person(contoso.people.olivia);
    const { heading, text } = sentencesFor('en').messages.otherOrganisation;
    await person.post({ type: 'message', text: invitation });
    expect(person.messages()).toHaveLength(1);
    expect(person.text()).toBe(`${heading}. ${text}`);
    const pressed = await person.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'openForm', data: {} } },
    });
    expect(await pressed.json()).toMatchObject({ value: `${heading}. ${text}` });
    for (const [name, answer] of [
      ['composeExtension/query', { composeExtension: { type: 'message', text: `${heading}. ${text}` } }],
      ['composeExtension/fetchTask', { task: { type: 'message', value: `${heading}. ${text}` } }],
      ['task/fetch', { task: { type: 'message', value: `${heading}. ${text}` } }],
    ] as const) {
      const answered = await person.post({ type: 'invoke', name, value: {} });
      expect([name, await answered.json()]).toEqual([name, answer]);
    }
    const asked = await person.post({ type: 'invoke', name: 'application/search', value: {} });
    expect(asked.status).toBe(403);
    await person.post({ type: 'installationUpdate', action: 'add' });
    expect(person.messages()).toHaveLength(1);
    expect((await elsewhere.control.counts()).roundTrips).toBe(0);
    await elsewhere.close();
  });

  test.each([
    ['an empty line', ''],
    ['only spaces', '   '],
    ['a line of 100,000 letters', 'a'.repeat(100_000)],
    ['only a picture', undefined],
    ['control characters', '\u0000\u0007\u001b[2J'],
  ])('but for its text, %s, is answered', async (_, text) => {
    const person = olivia();
    const before = person.messages().length;
    const response = await person.post({ type: 'message', text });
    expect(response.status).toBeLessThan(300);
    expect(person.messages().length).toBeGreaterThan(before);
  });
});
