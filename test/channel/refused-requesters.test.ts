import type { Locale } from '../../src/domain/invitation-request';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const list = 'new1@adatum.com, amy@fabrikam.com, new2@adatum.com, pete@fabrikam.com, carl@adatum.com';

describe.each<Locale>(['en', 'nl'])('A requester who may not invite is told so (%s)', (locale) => {
  let guestlist: Guestlist;
  const sentences = sentencesFor(locale);
  const about = { guest: '', target: 'Project Falcon' };

  beforeEach(async () => {
    guestlist = await startGuestlist({ env: { MAX_INVITATIONS_PER_DAY: '2' } });
  });
  afterEach(() => guestlist.close());

  const review = async (who: { id: string; displayName: string }, addresses: string) => {
    const person = guestlist.person(who, locale);
    await person.type('invite');
    await person.press(sentences.labels.review, {
      guests: addresses,
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    return person;
  };

  test('requesterIsGuest: a guest owns nothing, and a forged form writes nothing', async () => {
    const gary = guestlist.person(contoso.people.gary, locale);
    await gary.type('invite ann@fabrikam.com to Project Falcon');
    await gary.waitFor(sentences.messages.guestsCannotAsk.text);
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('invitationsOff: nobody may invite, known guests still come in', async () => {
    await guestlist.control.change({ allowInvitesFrom: 'none' });
    const person = await review(contoso.people.olivia, 'ann@fabrikam.com');
    await person.waitFor(sentences.reasons.invitationsOff(about).says);
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('invitationsByRoleOnly: the known guests of a list are added, the new ones refused with a note for IT', async () => {
    await guestlist.control.change({ allowInvitesFrom: 'adminsAndGuestInviters' });
    const person = await review(contoso.people.olivia, list);
    await person.waitFor(sentences.reasons.invitationsByRoleOnly(about).says);
    await person.press(sentences.labels.add(3));
    await person.waitFor(sentences.labels.undo);
    expect(person.text()).toContain(sentences.labels.copyNoteForIt);
    const { mails, memberships } = await guestlist.control.state();
    expect(mails).toHaveLength(0);
    expect(memberships).toHaveLength(3);
  });

  test('invitationsByRoleOnly does not stop a Guest Inviter', async () => {
    await guestlist.control.change({ allowInvitesFrom: 'adminsAndGuestInviters' });
    const person = await review(contoso.people.ingrid, 'ann@fabrikam.com');
    await person.press(sentences.labels.send(1));
    await person.waitFor(sentences.labels.undo);
    expect((await guestlist.control.state()).mails).toHaveLength(1);
  });

  test('where the policy cannot be read, one new guest is tried and the rest are left untried', async () => {
    await guestlist.control.change({
      allowInvitesFrom: 'adminsAndGuestInviters',
      unreadable: ['authorizationPolicy', 'directoryRoles'],
    });
    const person = await review(contoso.people.olivia, list);
    await person.waitFor(sentences.checks.invitePolicy);
    await person.press(sentences.labels.inviteAndAdd(5));
    await person.waitFor(sentences.labels.undo);
    expect(person.text()).toContain(sentences.reasons.untriedAfterRefusal(about).says);
    const { mails, memberships, writes } = await guestlist.control.state();
    expect(mails).toHaveLength(0);
    expect(memberships).toHaveLength(3);
    expect(writes.filter(({ path }) => path.endsWith('/invitations'))).toHaveLength(1);
  });

  test('dailyLimit: the new guests over the limit are refused, the others go on', async () => {
    const person = await review(
      contoso.people.olivia,
      'a1@adatum.com, a2@adatum.com, a3@adatum.com, amy@fabrikam.com',
    );
    await person.waitFor(sentences.reasons.dailyLimit(about).says);
    const sent = person.newest();
    await person.press(sentences.labels.inviteAndAdd(3));
    // Whoever was over the limit stands in a form of their own below, for another day.
    await waitUntil(() => JSON.stringify(sent.activity).includes(sentences.labels.undo));
    await waitUntil(() => person.newest() !== sent && JSON.stringify(person.card()).includes('review'));
    expect((await guestlist.control.state()).mails).toHaveLength(2);
  });
});

describe('The last refusals of a requester', () => {
  test('tooManyGuests: as many as fit are reviewed, and the others are kept', async () => {
    const guestlist = await startGuestlist({ env: { MAX_GUESTS_PER_REQUEST: '2' } });
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite');
    await person.press('Review', {
      guests: 'a@adatum.com b@adatum.com c@adatum.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    await person.waitFor('These are the first 2. The other 1');
    expect(person.text()).not.toContain('c@adatum.com');
    expect((await guestlist.control.state()).writes).toHaveLength(0);
    await guestlist.close();
  });
});
