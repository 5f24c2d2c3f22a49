import { locales } from '../../src/domain/invitation-request';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, lists, messages } = sentencesFor('en');
const { cancelLine } = lists;
const { olivia, ingrid } = contoso.people;

let guestlist: Guestlist;
beforeEach(async () => {
  guestlist = await startGuestlist();
});
afterEach(() => guestlist.close());

const review = async (guest: string, target: string) => {
  const person = guestlist.person(olivia);
  await person.type(`invite ${guest} to ${target}`);
  await person.waitFor(labels.send(1));
  return { person, card: person.newest() };
};
const requestIdOf = (card: { activity: object }) =>
  /"requestId":"([^"]+)"/.exec(JSON.stringify(card.activity))?.[1];

test('the only open request is cancelled, and it is said which', async () => {
  const { person, card } = await review('ann@fabrikam.com', 'Project Falcon');
  const requestId = requestIdOf(card);
  await person.type('cancel');
  await person.waitFor(
    cancelLine.done({ target: 'Project Falcon', guests: 1, waiting: 1, isSent: false }).text,
  );
  await person.execute('send', { requestId }, card);
  expect(JSON.stringify(card.activity)).not.toContain('Ann is invited');
  expect((await guestlist.control.state()).mails).toEqual([]);
});

test('of several, none is cancelled before the requester says which, and the others stay', async () => {
  const first = await review('ann@fabrikam.com', 'Project Falcon');
  const second = await review('bob@fabrikam.com', 'Marketing Launch');
  const { person } = second;
  await person.type('stop');
  await person.waitFor(cancelLine.which.heading);
  await person.press(cancelLine.choice({ target: 'Marketing Launch', guests: 1, waiting: 1, isSent: false }));
  await person.waitFor(messages.cancelled.text);
  await person.execute('send', { requestId: requestIdOf(second.card) }, second.card);
  await person.execute('send', { requestId: requestIdOf(first.card) }, first.card);
  expect(JSON.stringify(second.card.activity)).not.toContain(labels.undo);
  await waitUntil(async () => (await guestlist.control.state()).mails.length > 0);
  await waitUntil(() => JSON.stringify(first.card.activity).includes(labels.undo));
  expect((await guestlist.control.state()).mails.map(({ to }) => to)).toEqual(['ann@fabrikam.com']);
});

test('a list under way goes no further, and what was done stays', async () => {
  await guestlist.control.fault({
    method: 'POST',
    path: '/invitations$',
    times: 100,
    fault: { kind: 'delay', delayMs: 1_000 },
  });
  const person = guestlist.person(olivia);
  const guests = Array.from({ length: 40 }, (_, at) => `guest${at}@fabrikam.com`).join('; ');
  await person.type(`invite ${guests} to Project Falcon`);
  await person.waitFor(labels.send(40), 30_000);
  const card = person.newest();
  await person.press(labels.send(40));
  await person.waitFor(lists.buttons.pause, 30_000);
  await waitUntil(async () => (await guestlist.control.state()).mails.length > 0);
  await person.type('Annuleer!');
  await person.waitFor('Nothing more is sent for Project Falcon');
  await waitUntil(() => JSON.stringify(card.activity).includes(lists.buttons.downloadOutcome));
  const { mails, memberships } = await guestlist.control.state();
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.length).toBeLessThan(40);
  expect(memberships).toHaveLength(mails.length);
}, 90_000);

test("nothing of anybody else's is cancelled", async () => {
  const { person, card } = await review('ann@fabrikam.com', 'Project Falcon');
  const other = guestlist.person(ingrid);
  await other.type('cancel');
  await other.waitFor(cancelLine.nothing.heading);
  await person.execute('send', { requestId: requestIdOf(card) }, card);
  await person.waitFor(labels.undo, 30_000);
});

test.each(locales)('with nothing open it is said what undoes what was sent (%s)', async (locale) => {
  const person = guestlist.person(olivia, locale);
  await person.type(locale === 'nl' ? 'annuleer' : 'cancel');
  const words = sentencesFor(locale);
  await person.waitFor(words.lists.cancelLine.nothing.text);
  expect(words.lists.cancelLine.nothing.text).toContain(words.labels.undo);
});
