import { contoso } from '../../src/sandbox/directory/contoso';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { sentencesFor } from '../../src/language/sentences-for';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, cards } = sentencesFor('en');
const { olivia, max } = contoso.people;
const DAY = 86_400;

describe('A guest who accepts while nobody presses anything', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist({
      watch: { everySeconds: 0.2, pace: [{ untilAge: 30 * DAY, every: 0.5 }] },
    });
  });
  afterEach(() => guestlist.close());

  const invite = async (line: string, guests: number) => {
    const person = guestlist.person(olivia);
    await person.type(line);
    await person.waitFor(labels.send(guests));
    await person.press(labels.send(guests));
    await person.waitFor(
      cards.result.heading({ done: 0, pending: guests, failed: 0, refused: 0, cancelled: 0, undone: 0 }),
    );
    return person;
  };
  const accept = async (address: string) => {
    const { mails } = await guestlist.control.state();
    await acceptInvitation(String(mails.find(({ to }) => to === address)?.link), address);
  };

  test('is on the card, and in one message to the requester', async () => {
    const person = await invite('invite Ann Lee <ann@fabrikam.com> to Marketing Launch', 1);
    const card = person.newest();
    await accept('ann@fabrikam.com');
    await waitUntil(() => person.messages().length === 2);
    expect(person.text()).toContain(cards.accepted.heading('Ann Lee'));
    expect(person.text()).toContain(
      'Ann Lee has accepted and is a member of Marketing Launch. Teams can take some hours to show it.',
    );
    expect(JSON.stringify(card.activity)).toContain('Ann Lee has accepted');
    expect(JSON.stringify(card.activity)).not.toContain('/redeem');
    const shown = person.messages().length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(person.messages()).toHaveLength(shown);
  });

  test('of several, each is told once, and only the requester hears it', async () => {
    const other = guestlist.person(max);
    await other.type('help');
    const person = await invite('invite ann@fabrikam.com, bob@adatum.com to Project Falcon', 2);
    const before = person.messages().length;
    await accept('ann@fabrikam.com');
    await waitUntil(() => person.messages().length === before + 1);
    await accept('bob@adatum.com');
    await waitUntil(() => person.messages().length === before + 2);
    expect(other.messages()).toHaveLength(1);
  });

  test('is told once, though the guest is in two targets, and both cards say so', async () => {
    const person = await invite('invite Ann Lee <ann@fabrikam.com> to Project Falcon', 1);
    const first = person.newest();
    await person.type('invite ann@fabrikam.com to Marketing Launch');
    await person.waitFor(labels.add(1));
    await person.press(labels.add(1));
    await person.waitFor('Ann Lee is a member of Marketing Launch');
    const second = person.newest();
    const before = person.messages().length;
    await accept('ann@fabrikam.com');
    const says = (card: typeof first, words: string) => JSON.stringify(card.activity).includes(words);
    expect(says(second, 'not accepted')).toBe(true);
    await waitUntil(() => says(first, 'Ann Lee has accepted') && !says(second, 'not accepted'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(person.messages()).toHaveLength(before + 1);
  });

  test('noticed by pressing "Refresh", is not told once more', async () => {
    const person = await invite('invite Ann Lee <ann@fabrikam.com> to Project Falcon', 1);
    await accept('ann@fabrikam.com');
    await person.press(labels.refresh);
    const told = () => person.messages().filter(({ activity }) => activity.summary !== undefined).length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(told()).toBeLessThanOrEqual(1);
    expect(JSON.stringify(person.messages().map(({ activity }) => activity))).toContain(
      'Ann Lee has accepted',
    );
  });

  test('a look has no side effect: no write is made, however often it is looked', async () => {
    await invite('invite Ann Lee <ann@fabrikam.com> to Project Falcon', 1);
    const { writes } = await guestlist.control.state();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await guestlist.control.state()).writes).toHaveLength(writes.length);
  });
});
