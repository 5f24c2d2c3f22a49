import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const [en, nl] = [sentencesFor('en'), sentencesFor('nl')];

describe('The language of the chat', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist();
  });
  afterEach(() => guestlist.close());

  const olivia = (locale: string) => guestlist.person(contoso.people.olivia, locale);

  test.each([
    ['nl-NL', nl],
    ['nl-BE', nl],
    ['en-GB', en],
    ['fr-FR', en],
    ['', en],
    ['x'.repeat(500), en],
  ])('follows the client: %s', async (locale, sentences) => {
    const person = olivia(locale);
    await person.type('invite');
    await person.waitFor(sentences.labels.guests);
  });

  test.each(['language nl', 'taal nederlands', 'Language NL'])(
    'is Dutch after "%s", and stays so whatever the client says',
    async (line) => {
      const person = olivia('en-US');
      await person.type(line);
      expect(person.text()).toBe(nl.messages.languageSet);
      await olivia('en-GB').type('invite');
      expect(person.text()).toContain(nl.labels.guests);
      await person.type('taal en');
      expect(person.text()).toBe(en.messages.languageSet);
    },
  );

  test('that is not spoken is said to be so, with those that are', async () => {
    const person = olivia('en-US');
    await person.type('language klingon');
    expect(person.text()).toBe(en.messages.languageUnknown);
  });

  test.each([
    ['en-US', 'nodig ann@fabrikam.com uit voor Project Falcon', en],
    ['nl-NL', 'invite ann@fabrikam.com to Project Falcon', nl],
  ])('is no matter to commands: %s, "%s"', async (locale, line, sentences) => {
    const person = olivia(locale);
    await person.type(line);
    await person.waitFor(sentences.labels.send(1));
  });

  test("is the default of the guest's mail and of the text to forward, and the form can choose another", async () => {
    const person = olivia('nl-NL');
    await person.type('uitnodigen');
    await person.press(nl.labels.review, {
      guests: 'ann@fabrikam.com',
      target: `group:${contoso.groups.projectFalcon.id}`,
      mailLanguage: 'de',
    });
    await person.press(nl.labels.send(1));
    await person.waitFor(nl.labels.undo);
    expect(person.text()).toContain('Guten Tag');
    expect((await guestlist.control.state()).mails).toMatchObject([{ language: 'de' }]);

    await person.type('nodig bob@fabrikam.com uit voor Project Falcon');
    await person.press(nl.labels.send(1));
    await person.waitFor(nl.labels.undo);
    expect((await guestlist.control.state()).mails).toMatchObject([{ language: 'de' }, { language: 'nl' }]);
  });
});
