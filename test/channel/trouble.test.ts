import { randomUUID } from 'node:crypto';
import { formatGuestKey } from '../../src/channel/cards/guest-key';
import { inputs } from '../../src/channel/cards/inputs';
import { locales } from '../../src/domain/invitation-request';
import { codePage, signInCodes } from '../../src/domain/trouble/sign-in-codes';
import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { askGraph } from '../sandbox/directory/ask-graph';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels, messages, trouble } = sentencesFor('en');
const { people, groups } = contoso;
const { olivia, ingrid, max, ada } = people;
const annCantGetIn = trouble.labels.cantGetIn('Ann Lee');
const FALCON = 'Project Falcon (group)';

describe('"Ann can\'t get in"', () => {
  let guestlist: Guestlist;
  /** Of the guest of this test. */
  let address: string;
  let count = 0;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  beforeEach(() => {
    count += 1;
    address = `ann${count}@fabrikam.com`;
  });
  afterAll(() => guestlist.close());

  const inviteAnn = async () => {
    const person = guestlist.person(olivia);
    await person.type(`invite Ann Lee <${address}> to Project Falcon`);
    await person.waitFor(labels.cancel);
    await person.press(labels.send(1));
    await person.waitFor(labels.undo);
    return person;
  };
  const find = async (person: Person, fields: Readonly<Record<string, string>>) => {
    await person.press(trouble.labels.findCause, fields);
    await person.waitFor(new RegExp(`${trouble.labels.askAgain}|${trouble.nothingSaid}`));
    return person.text();
  };
  const annsRequest = () =>
    /"requestId":"([^"]+)"/.exec(JSON.stringify(guestlist.person(olivia).card()))?.[1] ?? '';
  const annsId = async () => (await guestlist.control.state()).memberships.at(-1)?.personId ?? '';

  test('tells how she stands, asks what she sees, and gives cause, text and way back', async () => {
    const person = await inviteAnn();
    await person.press(annCantGetIn);
    await person.waitFor(trouble.heading('Ann Lee'));
    for (const fact of [trouble.facts.pending, trouble.facts.isIn(FALCON), 'today'])
      await person.waitFor(fact);
    const said = await find(person, { [inputs.seen]: 'noMail' });
    expect(said).toContain(
      trouble.causes.noMail({ guest: 'Ann Lee', target: 'Project Falcon', kind: 'group' }).text,
    );
    expect(said).toContain(trouble.actors.requester('Ann Lee'));
    expect(said).toMatch(/\/redeem\?/);
    for (const part of ['private window', 'Review permissions', 'choose Contoso under your picture'])
      expect(said).toContain(part);
    expect(said).toContain(labels.newLink);
    await person.press(trouble.labels.askAgain);
    await person.waitFor(trouble.ask);
    await person.press(trouble.labels.back);
    await person.waitFor(labels.undo);
    const { mails } = await guestlist.control.state();
    expect(mails.filter(({ to }) => to === address)).toHaveLength(1);
  });

  test.each(locales)(
    'every error that is known is told by its cause, and looked up at Microsoft, in %s',
    async (locale) => {
      await inviteAnn();
      const words = sentencesFor(locale);
      const person = guestlist.person(olivia, locale);
      await person.type(`status ${address}`);
      await person.waitFor(words.labels.inviteGuest);
      await person.press(words.trouble.labels.cantGetIn('Ann Lee'));
      await person.waitFor(words.trouble.ask);
      for (const [code, meaning] of signInCodes) {
        await person.press(words.trouble.labels.findCause, { [inputs.pasted]: `AADSTS${code}: Sorry.` });
        const cause = meaning === 'notInOrganisation' ? 'notAcceptedYet' : meaning;
        const { heading } = words.trouble.causes[cause]({
          guest: 'Ann Lee',
          target: 'Project Falcon',
          kind: 'group',
        });
        await person.waitFor(heading);
        await person.waitFor(words.trouble.labels.lookUp(code));
        await person.waitFor(codePage(code));
        await person.press(words.trouble.labels.askAgain);
      }
    },
  );

  test('an error that is not known is told so, with where to look it up and a note for IT', async () => {
    const person = await inviteAnn();
    await person.press(annCantGetIn);
    await person.waitFor(trouble.ask);
    const said = await find(person, {
      [inputs.pasted]: 'AADSTS700016: Application not found *bold* <at>x</at>',
    });
    expect(said).toContain('I do not know this error');
    expect(said).toContain(codePage('700016'));
    expect(said).toContain(labels.copyNoteForIt);
    expect(said).toContain('AADSTS700016: Application not found');
  });

  test('who says nothing is asked again; rubbish for a symptom counts as nothing said', async () => {
    const person = await inviteAnn();
    await person.press(annCantGetIn);
    await person.waitFor(trouble.ask);
    expect(await find(person, {})).toContain(trouble.nothingSaid);
    expect(await find(person, { [inputs.pasted]: '   ' })).toContain(trouble.nothingSaid);
  });

  test('who has accepted, was taken out, or is gone is told as it is now', async () => {
    const person = await inviteAnn();
    const { mails } = await guestlist.control.state();
    await acceptInvitation(String(mails.find(({ to }) => to === address)?.link), address);
    await person.press(annCantGetIn);
    await person.waitFor(trouble.facts.accepted);
    const accepted = await find(person, { [inputs.seen]: 'linkDoesNotWork' });
    expect(accepted).toContain('Ann Lee has already accepted');
    expect(accepted).not.toMatch(/\/redeem|New link/);
    expect(accepted).toContain('https://myapps.microsoft.com/');

    const id = await annsId();
    const ask = askGraph(guestlist.directory.url);
    const path = `/v1.0/groups/${groups.projectFalcon.id}/members/${id}/$ref`;
    expect((await ask(path, { method: 'DELETE', as: ingrid })).status).toBe(204);
    await person.press(trouble.labels.askAgain);
    await person.waitFor(trouble.facts.isOut(FALCON));
    expect(await find(person, { [inputs.seen]: 'nothingThere' })).toContain(
      trouble.write({ address, target: 'Project Falcon' }),
    );

    await ask(`/v1.0/users/${id}`, { method: 'DELETE', as: ada });
    await person.press(trouble.labels.askAgain);
    await person.waitFor(trouble.facts.accountGone);
    expect(await find(person, { [inputs.seen]: 'noMail' })).toContain('has no guest account any more');
  });

  test('who is blocked is told so, with a note for IT', async () => {
    const person = await inviteAnn();
    const id = await annsId();
    const blocked = { id, mail: address, displayName: 'Ann Lee', userType: 'Guest', accountEnabled: false };
    await guestlist.control.fault({
      method: 'GET',
      path: `/users/${id}`,
      times: 2,
      fault: { kind: 'answer', status: 200, body: blocked },
    });
    await person.press(annCantGetIn);
    await person.waitFor(trouble.facts.blocked);
    const said = await find(person, { [inputs.seen]: 'otherAccount' });
    expect(said).toContain('The guest account of Ann Lee is blocked');
    expect(said).toContain('Account enabled');
  });

  test('of several, it is asked who; the others are told of where else the guest was invited', async () => {
    await inviteAnn();
    const person = guestlist.person(olivia);
    await person.type(`invite Ann Lee <${address}>, Bob Stone <bob@adatum.com> to Design Reviewers`);
    await person.waitFor(labels.cancel);
    await person.press(labels.inviteAndAdd(2));
    await person.waitFor(labels.undo);
    await person.press(trouble.labels.cantGetIn(null));
    await person.waitFor(trouble.headingForSeveral);
    await person.press(trouble.labels.goOn, { [inputs.guest]: `Ann Lee (${address})` });
    await person.waitFor(trouble.facts.isIn('Design Reviewers (group)'));
    await person.waitFor(trouble.facts.isIn(FALCON));

    await person.type(`status ${address}`);
    await person.waitFor(labels.inviteGuest);
    await person.press(trouble.labels.cantGetIn(null));
    await person.press(trouble.labels.goOn, { [inputs.guest]: 'Ann Lee (Project Falcon)' });
    await person.waitFor(trouble.heading('Ann Lee'));
    await person.press(trouble.labels.back);
    await person.waitFor(labels.undo);
  });

  test('another owner of the target may ask too, and sees no link; whoever owns nothing there finds nothing', async () => {
    await inviteAnn();
    const owner = guestlist.person(ingrid);
    await owner.type('status Project Falcon');
    await owner.waitFor(labels.inviteGuest);
    await owner.press(trouble.labels.cantGetIn(null));
    await owner.waitFor(trouble.headingForSeveral);
    await owner.press(trouble.labels.goOn, {
      [inputs.guest]: formatGuestKey({ requestId: annsRequest(), position: 0 }),
    });
    await owner.waitFor('Invited by Olivia Owner.');
    await owner.waitFor(trouble.facts.pending);
    const said = await find(owner, { [inputs.seen]: 'linkDoesNotWork' });
    expect(said).toContain('https://myapps.microsoft.com/');
    expect(JSON.stringify(owner.card())).not.toMatch(/redeem|newLink/);
    await owner.press(trouble.labels.back);
    await owner.waitFor(address);

    const key = formatGuestKey({ requestId: annsRequest(), position: 0 });
    const stranger = guestlist.person(max);
    for (const verb of ['cantGetIn', 'findCause']) {
      await stranger.type('help');
      const [requestId = '', position = ''] = key.split(':');
      await stranger.execute(verb, { requestId, position, seen: 'noMail' }, stranger.newest());
      await stranger.waitFor(messages.requestGone.heading);
      await stranger.type('help');
      await stranger.execute('cantGetIn', { guest: key }, stranger.newest());
      await stranger.waitFor(messages.requestGone.heading);
      await stranger.type('help');
      await stranger.execute('cantGetIn', { among: `${key} ${key}` }, stranger.newest());
      await stranger.waitFor(messages.requestGone.heading);
      expect(JSON.stringify(stranger.card())).not.toContain('Ann');
    }
  });

  test.each([
    ['cantGetIn', {}],
    ['cantGetIn', undefined],
    ['cantGetIn', { guest: 'x' }],
    ['cantGetIn', { among: 'x y z' }],
    ['cantGetIn', { requestId: 'x', position: 0 }],
    ['cantGetIn', { requestId: randomUUID(), position: -1 }],
    ['findCause', {}],
    ['findCause', { requestId: randomUUID() }],
    ['findCause', { requestId: randomUUID(), position: 0, pasted: { a: 1 } }],
    ['findCause', { requestId: randomUUID(), position: 0, pasted: 'a'.repeat(200_001) }],
  ])('a forged press of %s with %j is answered beside the card, which stays', async (verb, data) => {
    const person = guestlist.person(olivia);
    await person.type('help');
    const { status } = await person.execute(verb, data, person.newest());
    expect(status).toBe(200);
    expect(person.lastWord).toContain(messages.unreadable.text);
    expect(person.newest().edits).toBe(0);
  });

  test('a position or a request that is not there is out of date', async () => {
    const person = await inviteAnn();
    const requestId = annsRequest();
    for (const data of [
      { requestId, position: 77 },
      { requestId: randomUUID() },
      { guest: `${requestId}:9` },
    ]) {
      await person.execute('cantGetIn', data, person.newest());
      await person.waitFor(messages.requestGone.heading);
    }
  });

  test('in a group chat the answer is for the requester alone; whoever else presses gets a plain sentence', async () => {
    const chat = { id: '19:friday@thread.v2', type: 'groupChat' } as const;
    const there = guestlist.person(olivia, 'en-US', chat);
    const own = guestlist.person(olivia);
    await there.mention(`invite Ann Lee <${address}> to Project Falcon`);
    await own.waitFor(labels.send(1));
    await own.press(labels.send(1));
    await there.waitFor(labels.undo);
    // Ingrid is an owner of Project Falcon: among others that is no matter.
    for (const who of [ingrid, max]) {
      const answer = await guestlist.person(who, 'en-US', chat).press(annCantGetIn);
      expect(answer.body.value).toBe(messages.notYours);
    }
    const { edits } = there.newest();
    await there.press(annCantGetIn);
    await there.waitFor(trouble.heading('Ann Lee'));
    await there.press(trouble.labels.findCause, { [inputs.seen]: 'noMail' });
    await there.waitFor(labels.newLink);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(there.newest().edits).toBe(edits);
  });

  test('what cannot be read now is told as not checked, and the question is asked all the same', async () => {
    const person = await inviteAnn();
    await guestlist.control.fault({
      method: 'GET',
      path: '/(users|groups)/',
      times: 6,
      fault: { kind: 'answer', status: 403 },
    });
    await person.press(annCantGetIn);
    await person.waitFor(trouble.heading('Ann Lee'), 30_000);
    await person.waitFor(trouble.facts.accountUnread);
    await person.waitFor(trouble.facts.isInUnread(FALCON));
  }, 40_000);
});

test('with the least permissions the card tells what could not be checked, and finds the cause by what is seen', async () => {
  const scopes = [
    'User.Read',
    'User.Invite.All',
    'GroupMember.ReadWrite.All',
    'TeamMember.ReadWriteNonOwnerRole.All',
  ];
  const guestlist = await startGuestlist({ scopes });
  const person = guestlist.person(olivia);
  await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
  await person.waitFor(labels.cancel);
  await person.press(labels.send(1));
  await person.waitFor(labels.undo);
  await person.press(annCantGetIn);
  await person.waitFor(trouble.facts.accountUnread);
  await person.waitFor(trouble.facts.isIn(FALCON));
  await person.press(trouble.labels.findCause, { [inputs.pasted]: 'AADSTS90072' });
  await person.waitFor('has not accepted the invitation yet');
  await guestlist.close();
});
