import { setTimeout as sleep } from 'node:timers/promises';
import { sentencesFor } from '../../src/language/sentences-for';
import type { FaultRequest } from '../../src/sandbox/directory/control/fault';
import { createDirectoryControl, type DirectoryControl } from '../../src/sandbox/directory/control-client';
import { denied } from '../support/denied';
import { waitUntil } from '../support/wait-until';
import { openPlayground, type PlaygroundPage } from './support/open-playground';
import { runSandbox, type RunningSandbox } from './support/run-sandbox';

const { labels, lists, cards } = sentencesFor('en');
const { buttons, endings } = lists;
const GUESTS = 60;
/** As many are invited before one is refused, and those not yet tried are left. */
const TRIED_FIRST = 40;

let sandbox: RunningSandbox;
let chat: PlaygroundPage;
let directory: DirectoryControl;

beforeAll(async () => {
  sandbox = await runSandbox({ SEND_HOLD_SECONDS: '0', INVITES_PER_MINUTE: '0' });
  directory = createDirectoryControl(new URL(sandbox.mailbox).origin);
});
beforeEach(async () => {
  await directory.reset();
  chat = await openPlayground(sandbox.playground);
});
afterEach(() => chat.close());
afterAll(() => sandbox.close());

/** As somebody pastes it out of a mail: names, one address twice, and one that is none. */
const pasted = (company: string) =>
  [
    ...Array.from({ length: GUESTS }, (_, at) => `Guest ${at + 1} <guest${at + 1}@${company}.com>`),
    `guest1@${company}.com`,
    `broken@@${company}.com`,
  ].join('; ');

const faultInvitations = (fault: FaultRequest['fault'], when: { times: number; after?: number }) =>
  directory.fault({ method: 'POST', path: '/invitations$', fault, ...when });

/** Each invitation takes so long that there is time to press. */
const slowInvitations = () => faultInvitations({ kind: 'delay', delayMs: 2_500 }, { times: 1_000 });

const counts = async () => {
  const { mails, memberships, mailedAgain } = await directory.counts();
  return { mails, memberships, mailedAgain };
};

/** Presses the buttons that lead to a list, and reads the file that the browser asks for. */
const rowsOf = async (asking: string): Promise<readonly string[]> => {
  const links = chat.page.getByRole('link', { name: buttons.openList, exact: true });
  const earlier = await links.count();
  await chat.press(asking);
  const link = links.nth(earlier);
  await link.waitFor();
  const asked = chat.page.context().waitForEvent('request', {
    predicate: (request) => request.url().includes('/download'),
  });
  await link.click();
  const file = await fetch((await asked).url());
  expect(file.headers.get('content-disposition')).toContain('attachment');
  return (await file.text()).trim().split('\r\n').slice(1);
};
const holding = (rows: readonly string[], words: string) =>
  rows.filter((row) => row.includes(`"${words}"`)).length;

/** How many mails there are once what had begun has come to its end, and nothing moves any more. */
const mailsAtRest = async (): Promise<number> => {
  for (let before = -1; ;) {
    const { mails } = await counts();
    if (mails === before) return mails;
    before = mails;
    await sleep(4_000);
  }
};

/** Guests not yet begun, as the card tells; it need not be the last one. */
const waiting = async (): Promise<number> => {
  const [, count] = /(\d+) waiting/.exec(await chat.page.locator('body').innerText()) ?? [];
  if (count === undefined) throw new Error('The card does not tell how many are waiting');
  return Number(count);
};
const moves = async () => {
  await chat.expectText('waiting');
  const first = await waiting();
  await waitUntil(async () => (await waiting()) < first);
};
const button = (name: string) => chat.page.getByRole('button', { name, exact: true }).last();

it('sixty pasted guests are counted, sent, paused and resumed, and those left untried are tried again, each once', async () => {
  await chat.type(`invite ${pasted('fabrikam')} to Project Falcon`);
  await chat.expectCard(labels.send(GUESTS));
  const review = await chat.cardText();
  expect(review).toContain(cards.review.counts({ invite: GUESTS, add: 0, nothingToDo: 0, refused: 2 }));
  // Problems come first.
  expect(review.indexOf('broken@@fabrikam.com')).toBeLessThan(review.indexOf('guest2@fabrikam.com'));
  await chat.screenshot('sixty-review');
  expect(await rowsOf(buttons.downloadList)).toHaveLength(GUESTS + 2);

  await faultInvitations(denied, { times: 1, after: TRIED_FIRST });
  await slowInvitations();
  await chat.press(labels.send(GUESTS));
  await moves();
  await chat.screenshot('sixty-running');
  await chat.press(buttons.pause);
  await chat.expectText(lists.paused.text);
  await chat.screenshot('sixty-paused');
  const paused = await mailsAtRest();
  expect(paused).toBeLessThan(TRIED_FIRST);

  await chat.press(buttons.resume);
  await button(labels.retryFailed).waitFor();
  await chat.screenshot('sixty-left-untried');
  const before = await counts();
  expect(before.mails).toBeGreaterThanOrEqual(TRIED_FIRST);
  expect(before.mails).toBeLessThan(GUESTS - 1);
  expect(before.memberships).toBe(before.mails);
  await chat.press(labels.retryFailed);
  await waitUntil(async () => (await counts()).memberships === GUESTS - 1);
  await button(buttons.downloadOutcome).waitFor();
  await chat.screenshot('sixty-result');

  expect(await counts()).toEqual({ mails: GUESTS - 1, memberships: GUESTS - 1, mailedAgain: [] });
  const rows = await rowsOf(buttons.downloadOutcome);
  expect(rows).toHaveLength(GUESTS + 2);
  expect(holding(rows, endings.inPending)).toBe(GUESTS - 1);
  expect(holding(rows, endings.refused)).toBe(3);
});

it('a list that is cancelled on its way says for each guest whether it was sent, and no more is', async () => {
  await chat.type(`invite ${pasted('adatum')} to Project Falcon`);
  await chat.expectCard(labels.send(GUESTS));
  await slowInvitations();
  await chat.press(labels.send(GUESTS));
  await moves();
  await chat.press(labels.cancel);
  await button(buttons.downloadOutcome).waitFor();
  await chat.screenshot('sixty-cancelled');
  const made = await mailsAtRest();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(GUESTS);
  expect(await counts()).toEqual({ mails: made, memberships: made, mailedAgain: [] });
  const rows = await rowsOf(buttons.downloadOutcome);
  expect(holding(rows, endings.inPending)).toBe(made);
  expect(holding(rows, endings.cancelled)).toBe(GUESTS - made);
});
