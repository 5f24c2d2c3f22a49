import type { Locale } from '../../src/domain/invitation-request';
import type { TargetReason } from '../../src/domain/reason';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const line: Record<Locale, (target: string) => string> = {
  en: (target) => `invite ann@fabrikam.com to ${target}`,
  nl: (target) => `nodig ann@fabrikam.com uit voor ${target}`,
};

/** What each target of the sandbox is refused for; every reason is read before anything is sent. */
const refused: readonly [TargetReason, string][] = [
  ['dynamicMembership', 'All Contractors'],
  ['syncedFromOnPremises', 'Finance Share'],
  ['mailEnabledSecurityGroup', 'Warehouse Alerts'],
  ['distributionList', 'Newsletter'],
  ['roleAssignable', 'Helpdesk Operators'],
  ['managementRestricted', 'Executive Vault'],
  ['guestsOffInGroup', 'Legal Matters'],
  ['guestsOffByLabel', 'Sealed Bids'],
  ['appDisabled', 'Old Intranet'],
  ['appHidden', 'Hidden Tool'],
  ['appIsMicrosoftGraph', 'Microsoft Graph'],
  ['notOwner', 'Board Room'],
];

describe.each<Locale>(['en', 'nl'])(
  'A target that cannot take guests is refused before anything is sent (%s)',
  (locale) => {
    let guestlist: Guestlist;
    beforeAll(async () => {
      guestlist = await startGuestlist();
    });
    afterAll(() => guestlist.close());

    const olivia = () => guestlist.person(contoso.people.olivia, locale);

    test.each(refused)('%s', async (reason, target) => {
      const person = olivia();
      await person.type(line[locale](target));
      const { says, instead } = sentencesFor(locale).reasons[reason]({ guest: 'ann@fabrikam.com', target });
      await person.waitFor(says);
      expect(person.text()).toContain(instead);
      expect(person.text()).not.toContain(sentencesFor(locale).labels.send(1));
      expect((await guestlist.control.state()).writes).toHaveLength(0);
    });

    test('guestsOffInTenant', async () => {
      await guestlist.control.change({ guestSettings: { allowToAddGuests: false } });
      const person = olivia();
      await person.type(line[locale]('Project Falcon'));
      const { says } = sentencesFor(locale).reasons.guestsOffInTenant({
        guest: '',
        target: 'Project Falcon',
      });
      await person.waitFor(says);
      expect((await guestlist.control.state()).writes).toHaveLength(0);
      await guestlist.control.change({ guestSettings: { allowToAddGuests: true } });
    });

    test("appNotOpenedByGroup: a group of one's own does not open whatever app a forged form names", async () => {
      const person = olivia();
      await person.type('invite');
      const target = `app:${contoso.apps.supplierPortal.id}:${contoso.groups.projectFalcon.id}`;
      await person.press(sentencesFor(locale).labels.review, { guests: 'ann@fabrikam.com', target });
      const { says } = sentencesFor(locale).reasons.appNotOpenedByGroup({
        guest: '',
        target: 'Supplier Portal',
      });
      await person.waitFor(says);
      expect((await guestlist.control.state()).writes).toHaveLength(0);
    });

    test('targetNotFound keeps what was typed', async () => {
      const person = olivia();
      await person.type(line[locale]('Project Nowhere'));
      await person.waitFor(sentencesFor(locale).messages.formProblems.targetNotFound('Project Nowhere'));
      expect(person.text()).toContain('ann@fabrikam.com');
      expect((await guestlist.control.state()).writes).toHaveLength(0);
    });

    test('notOwner offers to ask an owner', async () => {
      const person = olivia();
      await person.type(line[locale]('Board Room'));
      await person.waitFor(sentencesFor(locale).labels.askOwner);
      expect(JSON.stringify(person.card())).toContain(encodeURIComponent('ursula@contoso.com'));
    });

    test('ownedAppsSwitchedOff', async () => {
      const without = await startGuestlist({ env: { OWNED_APPS: 'off' } });
      const person = without.person(contoso.people.olivia, locale);
      await person.type(line[locale]('Supplier Portal'));
      await person.waitFor(
        sentencesFor(locale).reasons.ownedAppsSwitchedOff({ guest: '', target: 'Supplier Portal' }).says,
      );
      expect((await without.control.state()).writes).toHaveLength(0);
      await without.close();
    });
  },
);
