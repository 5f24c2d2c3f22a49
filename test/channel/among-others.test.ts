import { contoso } from '../../src/sandbox/directory/contoso';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { sentencesFor } from '../../src/language/sentences-for';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, cards, messages } = sentencesFor('en');
const { olivia, max, gary } = contoso.people;
const { marketingLaunch } = contoso.teams;
const DAY = 86_400;

const TEAM = '19:marketing@thread.tacv2';
const GROUP_CHAT = '19:friday@thread.v2';
const memberOf = ({ id }: { id: string }, more: object = {}) => ({
  id: `29:${id}`,
  aadObjectId: id,
  tenantId: contoso.tenant.id,
  userRole: 'user',
  ...more,
});
const channel = (type: string) =>
  ({
    id: `19:${type}@thread.tacv2;messageid=17`,
    type: 'channel',
    channelData: { team: { id: TEAM }, channel: { id: `19:${type}@thread.tacv2`, type } },
  }) as const;

describe('The bot among others', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist({
      watch: { everySeconds: 0.2, pace: [{ untilAge: 30 * DAY, every: 0.5 }] },
    });
    const { rosters } = guestlist.teams;
    const members = [memberOf(olivia), memberOf(max)];
    rosters.set(GROUP_CHAT, { members });
    for (const type of ['standard', 'private', 'shared']) rosters.set(`19:${type}@thread.tacv2`, { members });
    rosters.set(TEAM, {
      members,
      team: { id: TEAM, name: 'Marketing Launch', aadGroupId: marketingLaunch.id },
    });
  });
  afterEach(() => guestlist.close());

  /** One person, in the channel or chat and in their own chat with the bot. */
  const both = (who: typeof olivia, among: Parameters<Guestlist['person']>[2], locale = 'en-US') => ({
    there: guestlist.person(who, locale, among),
    own: guestlist.person(who, locale),
  });
  const state = async () => {
    const { mails, invitations, memberships } = await guestlist.control.state();
    return [mails.length, invitations.length, memberships.length];
  };
  const everything = (person: Person) => JSON.stringify(person.messages().map(({ activity }) => activity));

  test('in a standard channel the team is preset: one line and one press; the outcome and the link are for everyone there', async () => {
    const { there, own } = both(olivia, channel('standard'));
    await there.mention('invite Ann Lee <ann@fabrikam.com>');
    expect(there.text()).toContain(cards.shared.begun(olivia.displayName).heading);
    await own.waitFor('Into Marketing Launch (team)');
    // The review is the requester's alone.
    expect(there.messages()).toHaveLength(1);
    await own.press(labels.send(1));
    await there.waitFor('Redemption link for Ann Lee');
    await own.waitFor('Redemption link for Ann Lee');
    expect(there.text()).toContain(`Into Marketing Launch (team), by ${olivia.displayName}`);
    expect(there.messages()).toHaveLength(1);
    expect(there.newest().conversationId).toBe(channel('standard').id);
    expect(await state()).toEqual([1, 1, 1]);

    const { mails } = await guestlist.control.state();
    await acceptInvitation(String(mails[0]?.link), 'ann@fabrikam.com');
    await there.waitFor('Ann Lee has accepted');
    expect(everything(there)).not.toContain('/redeem');
    await own.waitFor(cards.accepted.heading('Ann Lee'));
  });

  test('"Only me": nobody else gets the link or the address; "Show link" answers the requester alone', async () => {
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' });
    await there.mention('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await own.waitFor(labels.whoSeesLink);
    await own.press(labels.send(1), { linkFor: 'requester' });
    await own.waitFor('Redemption link for Ann Lee');
    await there.waitFor(labels.showLink);
    expect(everything(there)).not.toMatch(/\/redeem|ann@fabrikam/);
    const card = there.newest();

    const other = guestlist.person(max, 'en-US', { id: GROUP_CHAT, type: 'groupChat' });
    const refused = await other.press(labels.showLink);
    expect(refused.body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: messages.notYours,
    });
    const shown = await there.press(labels.showLink);
    expect(JSON.stringify(shown.body)).toContain('/redeem');
    // What Teams holds for everybody is as it was.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(JSON.stringify(guestlist.teams.messages(GROUP_CHAT).map(({ edits }) => edits))).toBe(
      JSON.stringify([card.edits]),
    );
  });

  test('somebody else who presses, a guest too, gets a plain sentence, and nothing happens: no card changes, nothing is read or written', async () => {
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' });
    await there.mention('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await own.waitFor(labels.send(1));
    await own.press(labels.send(1));
    await there.waitFor(labels.undo);
    const before = [everything(there), (await guestlist.control.state()).writes.length];
    for (const who of [max, gary]) {
      const other = guestlist.person(who, 'en-US', { id: GROUP_CHAT, type: 'groupChat' });
      for (const title of [labels.refresh, labels.newLink, labels.undo]) {
        const { body } = await other.press(title);
        expect(body.value).toBe(messages.notYours);
      }
    }
    // Nothing was read for them either.
    const askers = (await guestlist.control.state()).requests.map(({ callerId }) => callerId);
    expect(askers).not.toContain(max.id);
    expect(askers).not.toContain(gary.id);
    expect([everything(there), (await guestlist.control.state()).writes.length]).toEqual(before);
    await there.press(labels.undo);
    await there.waitFor('Taken back');
    expect(await state()).toEqual([1, 1, 0]);
  });

  test.each([
    ['a guest is there', [memberOf(max, { userRole: 'guest' })]],
    [
      'somebody of another organisation is there',
      [memberOf(max, { tenantId: 'd0000000-0000-4000-8000-00000000e15e' })],
    ],
    ['more than fifty are there', Array.from({ length: 51 }, () => memberOf(max))],
    ['the members cannot be read', undefined],
  ])('where %s, the link is for the requester alone unless they say otherwise', async (_name, members) => {
    guestlist.teams.rosters.set(GROUP_CHAT, members === undefined ? {} : { members });
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' });
    await there.mention('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await own.waitFor(labels.send(1));
    await own.press(labels.send(1));
    await there.waitFor(labels.showLink);
    expect(everything(there)).not.toContain('/redeem');
  });

  test('in a channel the link of another group is for the requester alone', async () => {
    const { there, own } = both(olivia, channel('standard'));
    await there.mention('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await own.waitFor('Into Project Falcon (group)');
    await own.press(labels.send(1));
    await there.waitFor(labels.showLink);
  });

  test('a private channel: says that the guest joins the whole team first; one of unknown kind counts as private', async () => {
    const { there, own } = both(olivia, channel('private'));
    await there.mention('invite Ann Lee <ann@fabrikam.com>');
    expect(there.text()).toContain(messages.privateChannel);
    await own.waitFor('Into Marketing Launch (team)');
    const unknown = {
      id: '19:old@thread.tacv2',
      type: 'channel',
      channelData: { team: { id: TEAM }, channel: { id: '19:old@thread.tacv2' } },
    } as const;
    const old = both(olivia, unknown);
    await old.there.mention('invite Bob Stone <bob@adatum.com>');
    expect(old.there.text()).toContain(messages.privateChannel);
  });

  test('a shared channel: guests cannot join, and what works instead', async () => {
    const { there, own } = both(olivia, channel('shared'));
    await there.mention('invite Ann Lee <ann@fabrikam.com>');
    expect(there.text()).toContain(messages.sharedChannel.heading);
    expect(own.messages()).toHaveLength(0);
  });

  test('who does not own the team is told who does', async () => {
    const { there, own } = both(max, channel('standard'));
    await there.mention('invite Ann Lee <ann@fabrikam.com>');
    await own.waitFor(labels.askOwner);
    expect(await state()).toEqual([0, 0, 0]);
  });

  test('without an address the form opens in the own chat, with the team preset', async () => {
    const { there, own } = both(olivia, channel('standard'));
    await there.mention('invite');
    await own.waitFor(labels.review);
    expect(JSON.stringify(own.card())).toContain(`"value":"team:${marketingLaunch.id}"`);
    await own.press(labels.review, { guests: 'Ann Lee <ann@fabrikam.com>' });
    await own.waitFor(labels.send(1));
    await own.press(labels.cancel);
    await there.waitFor(messages.cancelled.heading);
  });

  test('where no own chat can be opened, it says what to do, with the line to write there', async () => {
    guestlist.teams.settings.mayOpenChats = false;
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' });
    await there.mention('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await there.waitFor(messages.openOwnChat('').heading);
    expect(there.text()).toContain('to Project Falcon');
    expect(own.messages()).toHaveLength(0);
  });

  test('help is said there; a list of guests is nobody else’s business; each in the language of whoever asks', async () => {
    const dutch = sentencesFor('nl');
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' }, 'nl-NL');
    await there.mention('help');
    expect(there.text()).toContain(dutch.messages.sharedHelp.heading);
    await there.mention('status');
    await there.waitFor(dutch.messages.answeredPrivately);
    await own.waitFor(dutch.cards.status.heading);
  });

  test('an id from somebody else’s start joins nothing: the outcome stays in the own chat', async () => {
    const { there, own } = both(olivia, { id: GROUP_CHAT, type: 'groupChat' });
    await there.mention('invite');
    await own.waitFor(labels.review);
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(own.card()))?.[1];
    const other = guestlist.person(max);
    await other.type('help');
    await other.execute(
      'say',
      { text: 'invite ann@fabrikam.com to Project Falcon', requestId },
      other.newest(),
    );
    await waitUntil(() => there.messages().length === 1);
    expect(there.text()).toContain(cards.shared.begun(olivia.displayName).heading);
  });
});
