import { contoso } from '../../src/sandbox/directory/contoso';
import { startFileHost, type FileHost } from '../fakes/file-host';
import type { CardJson } from '../../src/sandbox/playground/card-json';
import type { Person } from '../fakes/person';
import { makeXlsx } from '../files/make-xlsx';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

let guestlist: Guestlist;
let host: FileHost;
beforeAll(async () => {
  [guestlist, host] = await Promise.all([
    startGuestlist({ env: { MAX_GUESTS_PER_REQUEST: '40', MAX_INVITATIONS_PER_DAY: '100' } }),
    startFileHost(),
  ]);
});
afterAll(async () => {
  await guestlist.close();
  await host.close();
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, downloadUrl: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  content: { downloadUrl, uniqueId: 'x', fileType: name.split('.').pop() },
});

/** Attaches as Teams does: the text comes once more as HTML. */
async function attach(person: Person, files: readonly object[], text = ''): Promise<void> {
  const before = person.messages().length;
  const html = { contentType: 'text/html', content: `<p>${text}</p>` };
  await person.post({ type: 'message', text, attachments: [html, ...files] });
  await waitUntil(() => person.messages().length > before);
}

/** The request that a card's buttons are about. */
function requestIn(card: CardJson): string {
  return /"requestId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

const someGuests = (count: number, domain = 'fabrikam.com') =>
  Array.from({ length: count }, (_, index) => [`Guest Number${index}`, `guest${index}@${domain}`]);

test('an attached workbook opens the form with its guests, and leads to the review', async () => {
  const person = guestlist.person(contoso.people.olivia);
  const rows = [['Name', 'Email'], ...someGuests(15), ['Nobody', 'n/a']];
  await attach(person, [file('fair.xlsx', host.put('fair.xlsx', makeXlsx({ Guests: rows })))]);
  await person.waitFor('15 guests from fair.xlsx are kept with this form.', 60_000);
  await person.waitFor('One row holds no e-mail address and is left out: row 17 (Nobody n/a).', 60_000);
  await person.waitFor('Up to 40 guests at once, and 100 new ones a day.', 60_000);
  await person.press('Review', { target: `group:${contoso.groups.projectFalcon.id}`, guests: '' });
  await person.waitFor('15 guests will be invited', 60_000);
  await person.waitFor('Send 15 invitations', 60_000);
});

test('with "invite to Project Falcon" beside it, the file leads straight to the review', async () => {
  const person = guestlist.person(contoso.people.olivia);
  const text = someGuests(3)
    .map(([name, address]) => `${name};${address}`)
    .join('\r\n');
  await attach(
    person,
    [file('list.csv', host.put('list.csv', utf8(text)))],
    'invite these to Project Falcon',
  );
  await person.waitFor('Into Project Falcon (group)', 60_000);
  await person.waitFor('Send 3 invitations', 60_000);
});

test('a file can be followed by more guests in the field, and none is lost to a missing target', async () => {
  const person = guestlist.person(contoso.people.olivia);
  await attach(
    person,
    [file('list.txt', host.put('list.txt', utf8('ann@fabrikam.com\nbob@adatum.com')))],
    'here you are',
  );
  const fields = { guests: 'Carl Low <carl@fabrikam.com>', target: '', mailLanguage: 'en', sendMail: 'true' };
  await person.execute('review', { requestId: requestIn(person.card()), ...fields }, person.newest());
  await person.waitFor('Choose a group, team or app.', 60_000);
  await person.waitFor('2 guests from list.txt are kept with this form.', 60_000);
  await person.waitFor('Carl Low <carl@fabrikam.com>', 60_000);
  await person.press('Review', { target: `group:${contoso.groups.projectFalcon.id}` });
  await person.waitFor('3 guests will be invited', 60_000);
  await person.press('Change');
  await person.waitFor('3 guests from list.txt are kept with this form.', 60_000);
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'I cannot read this file'],
  ['nothing', new Uint8Array(), 'This file is empty'],
  ['no addresses', utf8('see you on Monday'), 'There is no e-mail address in this file'],
])('a list.csv that holds %s is answered plainly', async (...[, bytes, answer]) => {
  const person = guestlist.person(contoso.people.olivia);
  await attach(person, [file('list.csv', host.put('bad.csv', bytes))]);
  await person.waitFor(answer, 60_000);
});

test('a file that lies elsewhere is not fetched, and two files at once are asked apart', async () => {
  const person = guestlist.person(contoso.people.olivia);
  await attach(person, [file('list.csv', 'https://evil.example/list.csv')]);
  await person.waitFor('I do not fetch files from there', 60_000);
  const url = host.put('one.csv', utf8('ann@fabrikam.com'));
  await attach(person, [file('one.csv', url), file('two.csv', url)]);
  await person.waitFor('One file at a time, please', 60_000);
});

test('a Dutch requester reads all of it in Dutch', async () => {
  const person = guestlist.person(contoso.people.olivia, 'nl-NL');
  await attach(person, [
    file('lijst.csv', host.put('lijst.csv', utf8('Naam;Mail\nAnn Lee;ann@fabrikam.com\nNiemand;-'))),
  ]);
  await person.waitFor('1 gast uit lijst.csv wordt bij dit formulier bewaard.', 60_000);
  await person.waitFor('Eén rij heeft geen e-mailadres en doet niet mee: rij 3 (Niemand -).', 60_000);
});

describe('More guests than one request takes', () => {
  test('the first part goes, and a form with the rest comes by itself, once', async () => {
    const person = guestlist.person(contoso.people.olivia);
    const text = someGuests(55, 'adatum.com')
      .map(([, address]) => address)
      .join('\n');
    await attach(person, [file('long.txt', host.put('long.txt', utf8(text)))], 'invite to Project Falcon');
    await person.waitFor('These are the first 40. The other 15 are kept', 60_000);
    const review = person.newest();
    const action = 'Send 40 invitations';
    await Promise.all([person.press(action), person.press(action)]);
    await waitUntil(() => person.newest().id !== review.id);
    await person.waitFor('15 guests from long.txt are kept with this form.', 60_000);
    await person.waitFor('You can invite 60 more new guests today, of 100 a day.', 60_000);
    expect(
      person.messages().filter(({ id }) => Number(id.split('-')[1]) > Number(review.id.split('-')[1])),
    ).toHaveLength(1);
    await person.press('Review', { target: `group:${contoso.groups.projectFalcon.id}` });
    await person.waitFor('Send 15 invitations', 60_000);
    await person.press('Send 15 invitations');
    await person.waitFor('Done', 60_000);
    await waitUntil(async () => (await guestlist.control.state()).invitations.length === 55);
    const { mails } = await guestlist.control.state();
    expect(new Set(mails.map(({ to }) => to)).size).toBe(55);
  });

  test('somebody else cannot open the list by its id', async () => {
    const olivia = guestlist.person(contoso.people.olivia);
    await attach(olivia, [file('mine.txt', host.put('mine.txt', utf8('ann@fabrikam.com\nbob@adatum.com')))]);
    const requestId = requestIn(olivia.card());
    const ingrid = guestlist.person(contoso.people.ingrid);
    await ingrid.type('help');
    await ingrid.execute('openForm', { requestId }, ingrid.newest());
    expect(ingrid.text()).not.toContain('kept with this form');
  });
});

test('hundreds of addresses pasted in the chat are kept, not cut off', async () => {
  const person = guestlist.person(contoso.people.ingrid);
  await person.type(
    someGuests(300)
      .map(([name, address]) => `${name} <${address}>`)
      .join('; '),
  );
  await person.waitFor('300 guests from your list are kept with this form.', 60_000);
  expect(JSON.stringify(person.card()).length).toBeLessThan(25_000);
});

test('hundreds of addresses in the form’s field survive a missing target: they are kept and the field is free', async () => {
  const person = guestlist.person(contoso.people.ingrid);
  await person.type('invite');
  await person.waitFor('Invite guests', 60_000);
  const guests = someGuests(300)
    .map(([name, address]) => `${name} <${address}>`)
    .join('\n');
  const fields = { guests, target: '', mailLanguage: 'en', sendMail: 'true' };
  const requestId = requestIn(person.card());
  await person.execute('review', { requestId, ...fields }, person.newest());
  await person.waitFor('Choose a group, team or app.', 60_000);
  await person.waitFor('300 guests from your list are kept with this form.', 60_000);
  await person.execute('review', { requestId, ...fields }, person.newest());
  await person.waitFor('300 guests from your list are kept with this form.', 60_000);
  expect(JSON.stringify(person.card()).length).toBeLessThan(25_000);
});
