import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { askGraph } from '../sandbox/directory/ask-graph';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels } = sentencesFor('en');

let guestlist: Guestlist;
beforeEach(async () => {
  guestlist = await startGuestlist();
});
afterEach(() => guestlist.close());

/** Their accounts' names in the directory, by address. */
const invitedNames = async () => {
  const ask = askGraph(guestlist.directory.url);
  const { invitations } = await guestlist.control.state();
  const named = invitations.map(async ({ address, personId }) => {
    const { body } = await ask(`/v1.0/users/${personId}`);
    return [address, body['displayName']] as const;
  });
  return Object.fromEntries(await Promise.all(named));
};
const reviewing = async (guests: string, count: number) => {
  const person = guestlist.person(contoso.people.olivia);
  await person.type(`invite ${guests} to Project Falcon`);
  await person.waitFor(labels.send(count));
  return person;
};
const twelve = Array.from({ length: 12 }, (_, at) => `guest${at + 1}@fabrikam.com`).join('; ');

test('names written on one page of the review are kept when the next one is shown', async () => {
  const person = await reviewing(twelve, 12);
  await person.press(labels.showMore, { 'name-0': 'Ann Lee', 'name-9': 'Bob Stone' });
  await person.waitFor('guest12@fabrikam.com');
  await person.press(labels.send(12), { 'name-11': 'Cora Lind' });
  await person.waitFor(labels.undo, 60_000);
  expect(await invitedNames()).toMatchObject({
    'guest1@fabrikam.com': 'Ann Lee',
    'guest10@fabrikam.com': 'Bob Stone',
    'guest12@fabrikam.com': 'Cora Lind',
  });
}, 90_000);

test('a name written beside a typo is kept when the typo is put right', async () => {
  const person = await reviewing('ann.lee@fabrikam.com; bob@gmial.com', 2);
  await person.press(labels.useAddress('bob@gmail.com'), { 'name-0': 'Ann van Lee' });
  await person.waitFor(labels.send(2));
  await person.press(labels.send(2));
  await person.waitFor(labels.undo, 60_000);
  expect(await invitedNames()).toMatchObject({ 'ann.lee@fabrikam.com': 'Ann van Lee' });
}, 90_000);

test('a name written beside the typo itself stays, and one made of it is made anew', async () => {
  const person = await reviewing('bob.stone@gmial.com; "Lee, Ann" <ann@gmial.com>; cor@gmial.com', 3);
  await person.press(labels.useAddress('bob.stone@gmail.com'), { 'name-0': 'Bobby' });
  await person.waitFor(labels.useAddress('ann@gmail.com'));
  await person.press(labels.useAddress('ann@gmail.com'));
  await person.waitFor(labels.useAddress('cor@gmail.com'));
  await person.press(labels.send(3));
  await person.waitFor(labels.undo, 60_000);
  expect(await invitedNames()).toEqual({
    'bob.stone@gmail.com': 'Bobby',
    'ann@gmail.com': 'Ann Lee',
    'cor@gmial.com': 'Cor',
  });
}, 90_000);

test('a name written on the review stands in the form that "Change" opens', async () => {
  const person = await reviewing('ann.lee@fabrikam.com', 1);
  await person.press(labels.change, { 'name-0': 'Ann van Lee' });
  await person.waitFor(labels.review);
  expect(JSON.stringify(person.card())).toContain('Ann van Lee <ann.lee@fabrikam.com>');
});

test("names in a forged press change nothing of somebody else's review", async () => {
  const person = await reviewing(twelve, 12);
  const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
  const stranger = guestlist.person(contoso.people.ingrid);
  await stranger.type('help');
  await stranger.execute('show', { requestId, page: 1, 'name-0': 'Eve' }, stranger.newest());
  await person.press(labels.showMore);
  await person.press(labels.send(12));
  await person.waitFor(labels.undo, 60_000);
  expect(Object.values(await invitedNames())).not.toContain('Eve');
}, 90_000);
