import { createDownloadPage } from '../../src/api/download/download-page';
import { createDownloadTickets } from '../../src/api/download/download-tickets';
import type { InvitationRequest } from '../../src/domain/invitation-request';
import { createTextCipher } from '../../src/storage/secrets/text-cipher';
import { anItem, aPendingItem, aRequest } from '../channel/cards/a-request';

const MINUTE = 60_000;
const key = Buffer.alloc(32, 7);
let now = 0;
const ticketsOf = (linkKey: Buffer) =>
  createDownloadTickets({
    cipher: createTextCipher(linkKey, 'download'),
    origin: () => 'https://guestlist.example',
    now: () => now,
  });
const tickets = ticketsOf(key);

const open = async (url: string, request: InvitationRequest) => {
  const page = createDownloadPage({
    tickets,
    ledger: {
      find: (id, { id: who }) =>
        Promise.resolve(id === request.id && who === request.requester.id ? request : null),
    },
  });
  const query = Object.fromEntries(new URL(url).searchParams);
  const answer = await page.answer({ query, cookies: {}, languages: 'en', encodings: '' });
  return { ...answer, body: String(answer.body) };
};

const asked = (request: InvitationRequest, change: object = {}) => ({
  requestId: request.id,
  requester: request.requester,
  locale: 'en' as const,
  what: 'outcome' as const,
  hasLinks: false,
  ...change,
});

const ended = aRequest({
  state: 'ended',
  items: [
    aPendingItem({ displayName: '=cmd|"/c calc"!A1' }),
    anItem({ position: 1, address: '+ann@blocked.example', state: 'refused', reason: 'domainDenied' }),
    anItem({ position: 2, state: 'failed', reason: 'inDoubt' }),
  ],
});

test('the outcome is a file for spreadsheets, without links, in which nothing is a formula', async () => {
  const { status, headers, body } = await open(tickets.linkTo(asked(ended)), ended);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="guests-outcome.csv"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const rows = body.replace('\ufeff', '').split('\r\n');
  expect(rows[0]).toBe('"E-mail address","Name","How it ended","Reason","Who can change it"');
  expect(rows[1]).toBe(`"ann@fabrikam.com","'=cmd|""/c calc""!A1","In, not accepted yet","",""`);
  expect(rows[2]).toContain(`"'+ann@blocked.example"`);
  expect(rows[2]).toContain('"Refused"');
  expect(rows[2]).toContain('An administrator');
  expect(body).not.toContain('login.microsoftonline.com');
  for (const cell of body.replace('\ufeff', '').match(/"(?:[^"]|"")*"/g) ?? [])
    expect(cell).not.toMatch(/^"\s*[=+\-@]/);
});

test('links are in it only where the requester chose so', async () => {
  const { body } = await open(tickets.linkTo(asked(ended, { hasLinks: true })), ended);
  expect(body).toContain('"Redemption link (for this guest alone)"');
  expect(body).toContain(ended.items[0]?.redemptionUrl?.reveal());
});

test('before it is sent, the list says what will happen to each guest', async () => {
  const draft = aRequest({
    items: [anItem(), anItem({ position: 1, plan: { kind: 'refused', reason: 'groupAddress' } })],
  });
  const { headers, body } = await open(tickets.linkTo(asked(draft, { what: 'list' })), draft);
  expect(headers['content-disposition']).toContain('guests-to-invite.csv');
  expect(body).toContain('"ann@fabrikam.com","Ann Lee","Will be invited and added","",""');
  expect(body).toContain('"Cannot"');
});

test('a Dutch Excel parts cells at semicolons', async () => {
  const { body } = await open(tickets.linkTo(asked(ended, { locale: 'nl' })), ended);
  expect(body).toContain('"E-mailadres";"Naam";"Hoe het afliep"');
});

test('after fifteen minutes it is over, and says what to do', async () => {
  const url = tickets.linkTo(asked(ended));
  now += 15 * MINUTE;
  expect((await open(url, ended)).status).toBe(200);
  now += 1;
  const { status, body, headers } = await open(url, ended);
  expect(status).toBe(410);
  expect(body).toContain('press the download button once more');
  expect(headers['content-disposition']).toBeUndefined();
});

test('nobody can make a link, change one, or read whose it is', async () => {
  const url = tickets.linkTo(asked(ended));
  expect(decodeURIComponent(url)).not.toMatch(/ann@|olivia|5d1c4a52|a0000000/i);
  const ticket = new URL(url).searchParams.get('ticket') ?? '';
  const forged = [
    '',
    'rubbish',
    ticket.slice(0, -4),
    `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`,
    new URL(ticketsOf(Buffer.alloc(32, 8)).linkTo(asked(ended))).searchParams.get('ticket') ?? '',
  ];
  for (const one of forged) {
    const answer = await open(`https://guestlist.example/download?ticket=${encodeURIComponent(one)}`, ended);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('ann@fabrikam.com');
  }
});

test('a link to a request of somebody else opens nothing', async () => {
  const other = { ...ended.requester, id: 'a0000000-0000-4000-8000-00000000beef' };
  expect((await open(tickets.linkTo(asked(ended, { requester: other })), ended)).status).toBe(410);
});
