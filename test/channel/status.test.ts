import { inputs } from '../../src/channel/cards/inputs';
import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels, messages, cards } = sentencesFor('en');
const { people, groups } = contoso;

describe('"status"', () => {
  let guestlist: Guestlist;
  let olivia: Person;
  let ursula: Person;

  const send = async (person: Person, line: string, button: string) => {
    await person.type(line);
    await person.waitFor(button);
    await person.press(button);
    await person.waitFor(labels.undo);
  };

  beforeAll(async () => {
    guestlist = await startGuestlist();
    olivia = guestlist.person(people.olivia);
    ursula = guestlist.person(people.ursula);
    await send(olivia, 'invite Ann Lee <ann@fabrikam.com> to Design Reviewers', labels.send(1));
    await send(olivia, 'invite amy@fabrikam.com to Project Falcon', labels.add(1));
    await send(olivia, 'invite Bob Smith <bob@adatum.com> to Design Reviewers', labels.send(1));
    await olivia.press(labels.undo);
    await olivia.waitFor('Taken back');
  });
  afterAll(() => guestlist.close());

  const shows = async (person: Person, line: string) => {
    await person.type(line);
    await person.waitFor(labels.inviteGuest);
    const text = person.text();
    return ['ann@fabrikam.com', 'amy@fabrikam.com', 'bob@adatum.com'].filter((one) => text.includes(one));
  };

  test.each([
    ['status', ['ann@fabrikam.com', 'amy@fabrikam.com', 'bob@adatum.com']],
    ['status pending', ['ann@fabrikam.com']],
    ['status accepted', ['amy@fabrikam.com']],
    ['status undone', ['bob@adatum.com']],
    ['status failed', []],
    ['status Ann@Fabrikam.com', ['ann@fabrikam.com']],
    ['status nobody@fabrikam.com', []],
    ['status Design Reviewers', ['ann@fabrikam.com', 'bob@adatum.com']],
    ['status of "Project Falcon"', ['amy@fabrikam.com']],
  ])('%s', async (line, guests) => {
    expect(await shows(olivia, line)).toEqual(guests);
    if (guests.length === 0) expect(olivia.text()).toContain(cards.status.noneSuch);
  });

  test('can be narrowed on the card, and opened again', async () => {
    await olivia.type('status');
    await olivia.waitFor(labels.inviteGuest);
    await olivia.press(labels.show, { [inputs.guestState]: 'pending' });
    expect(olivia.text()).toContain('ann@fabrikam.com');
    expect(olivia.text()).not.toContain('amy@fabrikam.com');
    const target = `group:${groups.projectFalcon.id}`;
    await olivia.press(labels.show, { [inputs.guestState]: 'all', [inputs.guestTarget]: target });
    expect(olivia.text()).toContain(cards.status.headingFor('Project Falcon (group)'));
    expect(olivia.text()).toContain('amy@fabrikam.com');
    expect(olivia.text()).not.toContain('ann@fabrikam.com');
    await olivia.press(labels.show, { [inputs.guestTarget]: 'all' });
    expect(olivia.text()).toContain('ann@fabrikam.com');
  });

  test('of what nobody offered shows everyone, of a page that is not there the first', async () => {
    await olivia.type('status');
    await olivia.execute('status', { page: 99, guestState: 'x', guestTarget: 'y' }, olivia.newest());
    expect(olivia.text()).toContain('ann@fabrikam.com');
    expect(olivia.text()).toContain('amy@fabrikam.com');
  });

  test('of a name that is nowhere says so', async () => {
    await olivia.type('status Project Nowhere');
    await olivia.waitFor(messages.noSuchStatus('Project Nowhere').heading);
  });

  test('of a target shows another owner everyone there, without their links and without their cards', async () => {
    await ursula.type('status Design Reviewers');
    await ursula.waitFor(labels.inviteGuest);
    const text = ursula.text();
    expect(text).toContain(cards.status.ofEveryone);
    expect(text).toContain('ann@fabrikam.com');
    expect(text).toContain(cards.status.by('Olivia Owner'));
    expect(JSON.stringify(ursula.card())).not.toMatch(/redeem|"show"/);
  });

  test('of a target shows nobody else anything of others', async () => {
    const max = guestlist.person(people.max);
    await max.type('status Design Reviewers');
    await max.waitFor(labels.inviteGuest);
    expect(max.text()).not.toMatch(/Ann|fabrikam|Bob/);
    const target = `group:${groups.designReviewers.id}`;
    await max.execute('status', { page: 0, guestTarget: target }, max.newest());
    expect(max.text()).not.toMatch(/Ann|fabrikam|Bob/);
  });

  test('tells an acceptance to another owner too', async () => {
    const [mail] = (await guestlist.control.state()).mails;
    await acceptInvitation(String(mail?.link), 'ann@fabrikam.com');
    await ursula.type('status Design Reviewers');
    await ursula.waitFor('Ann Lee has accepted');
  });
});
