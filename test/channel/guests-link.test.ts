import { createTeamsPages } from '../../src/channel/teams-pages';
import { contoso } from '../../src/sandbox/directory/contoso';
import { wordsOf } from '../fakes/card-reader';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { olivia } = contoso.people;
const origin = 'https://guestlist.example';
const botId = 'b0000000-0000-4000-8000-0000000000b0';
const app = { teamsOrigin: 'https://teams.example', id: 'c0000000-0000-4000-8000-0000000000c1' };

/** Where the card's line about the Guests tab leads. */
function linkIn(text: string): URL {
  const [, url] = /\[Open [^\]]*Guests tab\]\((\S+?)\)/.exec(text) ?? [];
  if (url === undefined) throw new Error(`No link to the Guests tab in: ${text}`);
  return new URL(url);
}

describe('Where the organisation has said under which id Teams has the app', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist({ pageLinks: createTeamsPages({ origin, botId, app }) });
  });
  afterAll(() => guestlist.close());

  test('the result of one guest leads to that guest in the tab, and so does their status', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.press('Send invitation');
    await person.waitFor('Redemption link for Ann Lee');
    const link = linkIn(JSON.stringify(person.card()));
    expect(link.origin + link.pathname).toBe(`https://teams.example/l/entity/${app.id}/guests`);
    expect(link.searchParams.get('webUrl')).toBe('https://guestlist.example/tab/guests');
    const context = JSON.parse(link.searchParams.get('context') ?? '{}') as { subEntityId: string };
    const [guest] = (await guestlist.tab(olivia).get<{ guests: { id: string }[] }>('guests')).body.guests;
    expect(context).toEqual({ subEntityId: guest?.id });
    expect(wordsOf(person.card())).toContain('Open Ann Lee in the Guests tab');

    await person.type('status');
    expect(linkIn(JSON.stringify(person.card())).href).toBe(link.href);
  });

  test('several lead to the tab itself', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite bob@adatum.com, cleo@adatum.com to Project Falcon');
    await person.press('Send 2 invitations');
    await person.waitFor('Redemption link for Cleo');
    const link = linkIn(JSON.stringify(person.card()));
    expect(link.searchParams.has('context')).toBe(false);
    expect(wordsOf(person.card())).toContain('Open the Guests tab');
  });
});

test('where nobody has said so, no card has a link to the tab', async () => {
  const guestlist = await startGuestlist({ pageLinks: createTeamsPages({ origin, botId, app: null }) });
  const person = guestlist.person(olivia);
  await person.type('invite ann@fabrikam.com to Project Falcon');
  await person.press('Send invitation');
  await person.waitFor('Redemption link for Ann');
  expect(JSON.stringify(person.card())).not.toContain('Guests tab');
  await guestlist.close();
});
