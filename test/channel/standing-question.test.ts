import { inputs } from '../../src/channel/cards/inputs';
import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, trouble } = sentencesFor('en');
const annCantGetIn = trouble.labels.cantGetIn('Ann Lee');
const HAS_ACCEPTED = 'Ann Lee has accepted and is a member';

let guestlist: Guestlist;
beforeEach(async () => {
  guestlist = await startGuestlist({
    watch: { everySeconds: 0.2, pace: [{ untilAge: 3_600, every: 0.5 }] },
  });
});
afterEach(() => guestlist.close());

const inviteAnn = async () => {
  const person = guestlist.person(contoso.people.olivia);
  await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
  await person.press(labels.send(1));
  await person.waitFor(labels.undo);
  return person;
};

/** Ann accepts, and the requester has been told so: by then her card would have been edited. */
const annAccepts = async (messagesBefore: number) => {
  const { mails } = await guestlist.control.state();
  await acceptInvitation(String(mails[0]?.link), 'ann@fabrikam.com');
  const person = guestlist.person(contoso.people.olivia);
  await waitUntil(() => person.messages().length > messagesBefore);
  await new Promise((resolve) => setTimeout(resolve, 500));
};

test.each([
  ['what Ann sees', annCantGetIn, trouble.ask],
  ['whether a new link is wanted', labels.newLink, labels.makeNewLink],
])(
  'the question %s is not written over when Ann accepts meanwhile, and the way back shows that she has',
  async (_, button, question) => {
    const person = await inviteAnn();
    const card = person.newest();
    const words = () => JSON.stringify(card.activity);
    await person.press(button);
    expect(words()).toContain(question);
    await annAccepts(person.messages().length);
    expect(words()).toContain(question);
    expect(words()).not.toContain(HAS_ACCEPTED);

    const requestId = /"requestId":"([^"]+)"/.exec(words())?.[1];
    await person.execute('refresh', { requestId }, card);
    expect(words()).toContain(HAS_ACCEPTED);
  },
  60_000,
);

test('the cause that was found stays too, and the card tells what happens again once it is back', async () => {
  const person = await inviteAnn();
  const card = person.newest();
  const words = () => JSON.stringify(card.activity);
  await person.press(annCantGetIn);
  await person.press(trouble.labels.findCause, { [inputs.seen]: 'noMail' });
  expect(words()).toContain(trouble.labels.askAgain);
  await person.press(trouble.labels.askAgain);
  await person.press(trouble.labels.back);
  await person.waitFor(labels.undo);
  await annAccepts(person.messages().length);
  await waitUntil(() => words().includes(HAS_ACCEPTED));
}, 60_000);

test("a forged press does not take the card away from somebody else's request", async () => {
  const person = await inviteAnn();
  const card = person.newest();
  const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(card.activity))?.[1];
  const stranger = guestlist.person(contoso.people.ingrid);
  await stranger.type('help');
  await stranger.execute('cantGetIn', { requestId, position: 0 }, card);
  await stranger.execute('newLink', { requestId }, stranger.newest());
  await annAccepts(person.messages().length);
  await waitUntil(() => JSON.stringify(card.activity).includes(HAS_ACCEPTED));
}, 60_000);
