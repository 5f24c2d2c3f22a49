import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const en = sentencesFor('en');
const nl = sentencesFor('nl');

/** What a newcomer must see for each line that the README tells them to type. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'invite ann@fabrikam.com to Project Falcon': [en.labels.send(1)],
  'ann@fabrikam.com, Bob Smith <bob@adatum.com>': [en.labels.review, 'bob@adatum.com'],
  'invite ann@fabrikam.com to All Contractors': ['by a rule', en.labels.copyNoteForIt],
  'invite ann@fabrikam.com to Board Room': [en.labels.askOwner],
  'invite ann@gmial.com to Apollo': ['Apollo (group)', 'Apollo (team)'],
  'invite amy@fabrikam.com to Supplier Portal': ['Supplier Portal', 'amy@fabrikam.com'],
  status: [en.labels.inviteGuest],
  'status ann@fabrikam.com': [en.labels.inviteGuest],
  // The lines before it have left several open.
  cancel: [en.lists.cancelLine.which.heading],
  'language nl': [nl.messages.languageSet],
  // The line before it has changed the language.
  help: [nl.labels.inviteGuest],
};

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const [, table = ''] = readme.split('Other things to type:\n\n');
const lines = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) => line);

describe('What the README tells a newcomer to type', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  test.each(lines)('%s', async (line) => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type(line);
    expect(shown[line]).toBeDefined();
    for (const text of shown[line] ?? []) await person.waitFor(text);
  });
});
