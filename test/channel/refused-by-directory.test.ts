import type { Locale } from '../../src/domain/invitation-request';
import type { Reason } from '../../src/domain/reason';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { coreScopes } from '../../src/sandbox/sandbox-tokens';
import { startGuestlist, type Guestlist, type GuestlistOptions } from '../support/start-guestlist';

const refusal = (status: number, code: string, message: string) => ({
  kind: 'answer' as const,
  status,
  body: { error: { code, message } },
});

describe.each<Locale>(['en', 'nl'])('What the directory refuses after all is said plainly (%s)', (locale) => {
  let guestlist: Guestlist;
  const sentences = sentencesFor(locale);
  const says = (reason: Reason) =>
    sentences.reasons[reason]({ guest: 'ann@fabrikam.com', target: 'Project Falcon' }).says;

  const start = async (options: GuestlistOptions = {}) => {
    guestlist = await startGuestlist(options);
  };
  afterEach(() => guestlist.close());

  const send = async () => {
    const person = guestlist.person(contoso.people.olivia, locale);
    await person.type('invite');
    await person.press(sentences.labels.review, {
      guests: 'ann@fabrikam.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    await person.press(sentences.labels.send(1));
    return person;
  };

  test('groupFull: the guest is invited, and it is said that the group takes nobody more', async () => {
    await start();
    await guestlist.control.fault({
      method: 'POST',
      path: '/members/\\$ref$',
      fault: refusal(
        403,
        'Directory_QuotaExceeded',
        'The group would exceed the maximum quota count 250000 for forward-link owners.',
      ),
    });
    const person = await send();
    await person.waitFor(says('groupFull'));
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([1, 0]);
  });

  test('refusedByDirectory: what nobody has heard of goes to IT with its reference', async () => {
    await start();
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      fault: refusal(400, 'BadRequest', 'Something that no documentation tells of.'),
    });
    const person = await send();
    await person.waitFor(sentences.labels.copyNoteForIt);
    expect(person.text()).toContain(says('refusedByDirectory'));
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([0, 0]);
  });

  test('permissionMissing: without consent to invite, nothing is tried and IT is told which permission', async () => {
    await start({ scopes: coreScopes.filter((scope) => scope !== 'User.Invite.All') });
    const person = await send();
    await person.waitFor(sentences.labels.copyNoteForIt);
    expect(person.text()).toContain(says('permissionMissing'));
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('untriedAfterRefusal: a refusal that is about the requester spares the other new guests the try', async () => {
    await start();
    const person = guestlist.person(contoso.people.olivia, locale);
    await person.type('invite');
    await person.press(sentences.labels.review, {
      guests: 'ann@fabrikam.com, bob@fabrikam.com, cora@fabrikam.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 3,
      fault: refusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      ),
    });
    await person.press(sentences.labels.send(3));
    await person.waitFor(sentences.labels.copyNoteForIt);
    expect(person.text()).toContain(says('untriedAfterRefusal'));
    const tries = (await guestlist.control.state()).writes.filter(({ path }) =>
      path.endsWith('/invitations'),
    );
    expect(tries).toHaveLength(1);
  });

  test('inDoubt: an invitation lost twice is left to a person', async () => {
    await start({ env: { QUIET_PERIOD_SECONDS: '1' } });
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 2,
      fault: { kind: 'dropBefore' },
    });
    const person = await send();
    await person.waitFor(says('inDoubt'), 20_000);
    expect((await guestlist.control.state()).mails).toHaveLength(0);
  });

  test('directoryUnavailable: a form that met a directory that is down is one press away, as it was filled in', async () => {
    await start();
    const person = guestlist.person(contoso.people.olivia, locale);
    await person.type('invite');
    await guestlist.control.fault({ method: 'GET', path: '.', times: 1_000, fault: refusal(503, '', '') });
    await person.press(sentences.labels.review, {
      guests: 'ann@fabrikam.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    await person.waitFor(sentences.messages.directoryBusy.text, 25_000);
    await guestlist.control.reset();
    await person.press(sentences.labels.tryAgain);
    await person.waitFor(sentences.labels.send(1));
    expect(person.text()).toContain('ann@fabrikam.com');
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  }, 60_000);

  test('with the core permissions alone a guest is invited and added, and what could not be checked is said', async () => {
    await start({ scopes: coreScopes });
    const person = guestlist.person(contoso.people.olivia, locale);
    await person.type('invite');
    await person.press(sentences.labels.review, {
      guests: 'ann@fabrikam.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
    });
    await person.waitFor(sentences.checks.existingAccounts);
    await person.press(sentences.labels.send(1));
    await person.waitFor(sentences.labels.undo);
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([1, 1]);
  });
});
