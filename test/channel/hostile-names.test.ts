import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { textsOf } from './cards/read-card';
import type { AdaptiveCard } from '../../src/channel/cards/adaptive-card';

const { labels } = sentencesFor('en');

describe('A name full of Markdown and HTML', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  test('is invited as it is, and no link, picture or emphasis comes of it on any card', async () => {
    const name = '*Bob* `the` _builder_ <b>x</b> [win](https://evil.example)';
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite bob@fabrikam.com to Project Falcon');
    await person.press(labels.send(1), { 'name-0': name });
    await person.waitFor(labels.undo);

    const shown = textsOf(person.card() as unknown as AdaptiveCard).filter((text) => text.includes('Bob'));
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(text).not.toMatch(/(?<!\\)(?:\]\(|[*`_<])/);
    const [mail] = (await guestlist.control.state()).mails;
    expect(mail?.text).toContain(name);
  });
});
