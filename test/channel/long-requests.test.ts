import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

let guestlist: Guestlist;
beforeEach(async () => {
  guestlist = await startGuestlist();
});
afterEach(() => guestlist.close());

const LONG = 60_000;
const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `guest${index}@fabrikam.com`).join('; ');
const made = async () => (await guestlist.control.state()).invitations.length;

/** Each invitation takes so long that there is time to press. */
async function slowInvitations(): Promise<void> {
  await guestlist.control.fault({
    method: 'POST',
    path: '/invitations$',
    times: 200,
    fault: { kind: 'delay', delayMs: 500 },
  });
}

async function sent(count: number): Promise<Person> {
  const person = guestlist.person(contoso.people.olivia);
  await person.type(`invite ${addresses(count)} to Project Falcon`);
  await person.waitFor(`Send ${count} invitations`, LONG);
  await person.press(`Send ${count} invitations`);
  return person;
}

const hrefIn = (person: Person, title: string) =>
  new RegExp(`"title":"${title}"[^}]*?"url":"([^"]+)"`).exec(JSON.stringify(person.card()))?.[1] ?? '';

test('thirty guests are paused, stay so, go on with Resume, and each is invited once', async () => {
  await slowInvitations();
  const person = await sent(30);
  await person.waitFor('Pause', LONG);
  await Promise.all([person.press('Pause'), person.press('Pause')]);
  await person.waitFor('Nothing new is begun until you press Resume.', LONG);
  for (const title of ['Resume', 'Cancel', 'Refresh']) expect(person.text()).toContain(title);

  // What had begun goes on to its end; then nothing moves.
  let before = -1;
  await waitUntil(async () => {
    const now = await made();
    const isStill = now === before;
    before = now;
    if (!isStill) await new Promise((resolve) => setTimeout(resolve, 3_500));
    return isStill;
  });
  expect(before).toBeLessThan(30);

  const stranger = guestlist.person(contoso.people.ingrid);
  await stranger.type('help');
  const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
  await stranger.execute('resume', { requestId }, stranger.newest());
  expect(await made()).toBe(before);
  await person.waitFor('Nothing new is begun', LONG);

  await person.press('Resume');
  await person.waitFor('Undo', 4 * LONG);
  const { mails, memberships } = await guestlist.control.state();
  expect(new Set(mails.map(({ to }) => to)).size).toBe(30);
  expect([mails.length, memberships.length]).toEqual([30, 30]);
}, 300_000);

test('cancelled while paused: what was done stays, nothing more is sent, and the outcome can be downloaded', async () => {
  await slowInvitations();
  const person = await sent(30);
  await person.waitFor('Pause', LONG);
  await waitUntil(async () => (await made()) > 0);
  await person.press('Pause');
  await person.waitFor('Resume', LONG);
  await person.press('Cancel');
  await person.waitFor('Download the outcome', 2 * LONG);
  const count = await made();
  expect(count).toBeLessThan(30);

  await person.press('Download the outcome');
  await person.waitFor('Your list is ready', LONG);
  const plain = await (await fetch(hrefIn(person, 'Open in browser'))).text();
  expect(plain.trim().split('\r\n')).toHaveLength(31);
  expect(plain).toContain('"Stopped"');
  expect(plain).not.toContain('/redeem');
  const withLinks = await (await fetch(hrefIn(person, 'Open with redemption links'))).text();
  expect(withLinks.match(/\/redeem/g)?.length ?? 0).toBe(count);
}, 300_000);

test('the review of a long list is downloaded by its requester alone', async () => {
  const person = guestlist.person(contoso.people.olivia);
  await person.type(`invite ${addresses(15)}; info@@fabrikam.com to Project Falcon`);
  await person.waitFor('Download the list', LONG);
  const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
  await person.press('Download the list');
  await person.waitFor('Your list is ready', LONG);
  const response = await fetch(hrefIn(person, 'Open in browser'));
  expect(response.headers.get('content-disposition')).toContain('attachment');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect((await response.text()).match(/Will be invited and added/g)).toHaveLength(15);

  const stranger = guestlist.person(contoso.people.ingrid);
  await stranger.type('help');
  await stranger.execute('download', { requestId }, stranger.newest());
  expect(stranger.text()).toContain('This card is out of date');
}, 120_000);
