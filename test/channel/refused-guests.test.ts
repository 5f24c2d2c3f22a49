import type { Locale } from '../../src/domain/invitation-request';
import type { Reason } from '../../src/domain/reason';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

/** What is read beforehand: the address typed, and the sentence it is refused with. */
const beforehand: readonly [Reason, string][] = [
  ['addressCharacters', 'ann+falcon@fabrikam.com'],
  ['addressMalformed', 'ann..lee@fabrikam.com'],
  ['ownDomain', 'nobody@contoso.com'],
  ['domainDenied', 'ann@blocked.example'],
  ['groupAddress', 'newsletter@contoso.com'],
  ['signInBlocked', 'bella@fabrikam.com'],
];

/** What only Graph can tell, when the invitation is sent. */
const byGraph: readonly [Reason, string][] = [
  ['crossTenantBlocked', 'ann@crosstenant.example'],
  ['crossCloudDisabled', 'ann@crosscloud.example'],
  ['addressConflict', 'conflict@adatum.com'],
  ['deletedRecently', 'gone@fabrikam.com'],
];

describe.each<Locale>(['en', 'nl'])(
  'A guest who cannot come in is refused with the reason (%s)',
  (locale) => {
    let guestlist: Guestlist;
    const sentences = sentencesFor(locale);
    const says = (reason: Reason, guest: string) =>
      sentences.reasons[reason]({ guest, target: 'Project Falcon' }).says;

    beforeAll(async () => {
      guestlist = await startGuestlist();
    });
    afterAll(() => guestlist.close());

    const review = async (addresses: string) => {
      const person = guestlist.person(contoso.people.olivia, locale);
      await person.type('invite');
      await person.press(sentences.labels.review, {
        guests: addresses,
        target: `group:${contoso.groups.projectFalcon.id}`,
      });
      return person;
    };

    test.each(beforehand)('%s, before anything is sent', async (reason, address) => {
      const person = await review(address);
      await person.waitFor(says(reason, address));
      expect(person.text()).not.toContain(sentences.labels.send(1));
      expect((await guestlist.control.state()).writes).toHaveLength(0);
    });

    test('listedTwice', async () => {
      const person = await review('ann@fabrikam.com, Ann@Fabrikam.com');
      await person.waitFor(says('listedTwice', 'ann@fabrikam.com'));
      expect(person.text()).toContain(sentences.labels.send(1));
    });

    test('domainNotAllowed, where only some domains may be invited', async () => {
      await guestlist.control.change({ domainRule: { kind: 'allow', domains: ['adatum.com'] } });
      const person = await review('ann@fabrikam.com');
      await person.waitFor(says('domainNotAllowed', 'ann@fabrikam.com'));
      expect((await guestlist.control.state()).writes).toHaveLength(0);
      await guestlist.control.reset();
    });

    test.each(byGraph)('%s, as Graph refuses it, and nothing more is written', async (reason, address) => {
      await guestlist.control.reset();
      const person = await review(address);
      await person.press(sentences.labels.send(1));
      await person.waitFor(says(reason, address));
      const { writes, memberships } = await guestlist.control.state();
      expect(writes).toHaveLength(1);
      expect(memberships).toHaveLength(0);
    });

    test('domainDenied by a list that cannot be read, as Graph refuses it', async () => {
      await guestlist.control.reset();
      await guestlist.control.change({ unreadable: ['b2bManagementPolicies'] });
      const person = await review('ann@blocked.example');
      await person.waitFor(sentences.checks.domainRule);
      await person.press(sentences.labels.send(1));
      await person.waitFor(sentences.labels.copyNoteForIt);
      const { writes, memberships } = await guestlist.control.state();
      expect(writes).toHaveLength(1);
      expect(memberships).toHaveLength(0);
      await guestlist.control.reset();
    });

    test('guestsNotAllowedByPolicy: a label that Graph does not tell, and the guest is said to be invited but not added', async () => {
      const person = guestlist.person(contoso.people.olivia, locale);
      await person.type('invite');
      await person.press(sentences.labels.review, {
        guests: 'amy@fabrikam.com',
        target: `group:${contoso.groups.confidentialMergers.id}`,
      });
      await person.press(sentences.labels.add(1));
      await person.waitFor(
        sentences.reasons.guestsNotAllowedByPolicy({ guest: '', target: 'Confidential Mergers' }).says,
      );
      expect((await guestlist.control.state()).memberships).toHaveLength(0);
    });
  },
);
