import { Client } from 'pg';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { describeOnPostgres, type TestStore } from '../storage/stores';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, cards } = sentencesFor('en');
const { olivia } = contoso.people;
const DAY = 86_400;

describeOnPostgres('A guest who has not accepted for a week', (make) => {
  let store: TestStore;
  let guestlist: Guestlist;
  beforeEach(async () => {
    store = await make();
    guestlist = await startGuestlist({
      env: { DATABASE_URL: store.options.databaseUrl ?? '' },
      watch: { everySeconds: 0.2, pace: [{ untilAge: 30 * DAY, every: 0.5 }] },
    });
  });
  afterEach(async () => {
    await guestlist.close();
    await store.destroy();
  });

  const letDaysPass = async (days: number) => {
    const client = new Client({ connectionString: store.options.databaseUrl ?? '' });
    await client.connect();
    await client.query('UPDATE guestlist.item SET inviting_at = inviting_at - make_interval(days => $1)', [
      days,
    ]);
    await client.end();
  };

  const invite = async (guests: readonly string[]) => {
    const person = guestlist.person(olivia);
    await person.type(`invite ${guests.join(', ')} to Project Falcon`);
    await person.waitFor(labels.send(guests.length));
    await person.press(labels.send(guests.length));
    await person.waitFor(labels.undo);
    return person;
  };
  const members = async () => (await guestlist.control.state()).memberships.length;

  test('brings one reminder; "Remove" takes the guest out again and says what stays', async () => {
    const person = await invite(['Ann Lee <ann@fabrikam.com>']);
    await letDaysPass(6);
    const before = person.messages().length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(person.messages()).toHaveLength(before);
    await letDaysPass(2);
    await person.waitFor(cards.stillPending.heading('Ann Lee'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(person.messages()).toHaveLength(before + 1);
    expect(await members()).toBe(1);
    await person.press(labels.remove);
    await person.waitFor('Ann Lee is no longer');
    expect(await members()).toBe(0);
    expect((await guestlist.control.state()).invitations).toHaveLength(1);
  });

  test('among several: the one who is chosen is removed, the others stay; "New link" is one press away', async () => {
    const person = await invite(['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>']);
    await letDaysPass(8);
    await person.waitFor(cards.stillPending.headingForSeveral(2));
    const reminder = person.newest();
    await person.press(labels.remove, { position: '1' });
    await waitUntil(async () => (await members()) === 1);
    await person.waitFor('Bob Stone is no longer');
    expect(person.text()).toContain('Ann Lee is invited and is a member');
    await person.press(labels.newLink);
    await person.waitFor(labels.makeNewLink);
    // Pressed twice, and with a position that is not there: nothing more happens.
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(reminder.activity))?.[1];
    await person.execute('remove', { requestId, position: 1 }, person.newest());
    await person.execute('remove', { requestId, position: 77 }, person.newest());
    expect(await members()).toBe(1);
  });
});
