import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import type { TabActionAnswers } from '../../src/domain/tab/tab-actions';
import type { TabGuest, TabGuestPage } from '../../src/domain/tab/tab-guest';
import type { TabGuestDetail } from '../../src/domain/tab/tab-guest-detail';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, tab: said } = sentencesFor('en');
const { olivia } = contoso.people;

describe('An invitation that is mailed again from the tab', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist();
    const person = guestlist.person(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com>, Bob Stone <bob@adatum.com> to Project Falcon');
    await person.waitFor(labels.send(2));
    await person.press(labels.send(2));
    await person.waitFor(labels.undo);
  }, 60_000);
  afterEach(() => guestlist.close());

  const tab = () => guestlist.tab(olivia);
  const guest = async (name: string): Promise<TabGuest> => {
    const found = (await tab().get<TabGuestPage>('guests')).body.guests.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };
  const detail = async (id: string) => (await tab().get<TabGuestDetail>(`guests/${id}`)).body;
  const resend = async (...ids: readonly string[]) =>
    (await tab().post<TabActionAnswers>('guests/actions', { action: 'resend', ids })).body.answers;
  const mailsTo = async (address: string) =>
    (await guestlist.control.state()).mails.filter(({ to }) => to === address);
  const untilTold = (id: string, step: string) =>
    waitUntil(async () => (await detail(id)).steps.some(({ text }) => text === step));

  test('reaches the one guest, with a new link, and only once a day', async () => {
    const { id } = await guest('Ann Lee');
    const before = (await detail(id)).redemptionUrl;
    expect(await resend(id)).toEqual([{ id, outcome: 'asked', text: null }]);
    await untilTold(id, said.steps.mailedAgain);
    const { redemptionUrl, steps } = await detail(id);
    expect(redemptionUrl).not.toBe(before);
    expect(steps.map(({ text }) => text)).toContain(said.steps.resendAsked);
    const mails = await mailsTo('ann@fabrikam.com');
    expect(mails).toHaveLength(2);
    expect(mails[1]?.link).toBe(redemptionUrl);
    expect(await mailsTo('bob@adatum.com')).toHaveLength(1);

    expect((await guest('Ann Lee')).can).toEqual(['newLink', 'remove', 'undo']);
    expect(await resend(id)).toEqual([{ id, outcome: 'notPossible', text: said.notPossible.resend }]);
    expect(await mailsTo('ann@fabrikam.com')).toHaveLength(2);
  });

  test('is mailed once where the answer is lost, and the guest has a link that works', async () => {
    const { id } = await guest('Ann Lee');
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      fault: { kind: 'dropAfterCommit' },
    });
    await resend(id);
    await untilTold(id, said.steps.linkRenewed);
    expect(await mailsTo('ann@fabrikam.com')).toHaveLength(2);
    const { invitations } = await guestlist.control.state();
    const latest = invitations.filter(({ address }) => address === 'ann@fabrikam.com').at(-1);
    expect((await detail(id)).redemptionUrl).toBe(latest?.redeemUrl);
  }, 60_000);

  test('is mailed once where Graph asks for patience first', async () => {
    const { id } = await guest('Ann Lee');
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      fault: { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, body: {} },
    });
    await resend(id);
    await untilTold(id, said.steps.mailedAgain);
    expect(await mailsTo('ann@fabrikam.com')).toHaveLength(2);
  }, 60_000);

  test('is mailed to several at once, and pressed twice it is still one e-mail', async () => {
    const ids = [(await guest('Ann Lee')).id, (await guest('Bob Stone')).id];
    await Promise.all([resend(...ids), resend(...ids)]);
    for (const id of ids) await untilTold(id, said.steps.mailedAgain);
    for (const address of ['ann@fabrikam.com', 'bob@adatum.com'])
      expect(await mailsTo(address)).toHaveLength(2);
  }, 60_000);
});
