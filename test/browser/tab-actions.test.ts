import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl, type DirectoryControl } from '../../src/sandbox/directory/control-client';
import { createTabAsker } from './support/ask-tab';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab, type OpenTab, type TabSetting } from './support/open-tab';
import { denied } from '../support/denied';
import { waitUntil } from '../support/wait-until';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

const falcon = `group:${contoso.groups.projectFalcon.id}`;
const wordsIn = (setting: TabSetting) => sentencesFor(setting.locale === 'nl-nl' ? 'nl' : 'en').tabPage;
const dutchDarkNarrow: TabSetting = { theme: 'dark', locale: 'nl-nl', width: 'narrow' };
const settings: readonly (readonly [string, TabSetting])[] = [
  ['english', {}],
  ['dutch-dark-narrow', dutchDarkNarrow],
  ['contrast', { theme: 'contrast' }],
];

let sandbox: HeadlessSandbox;
let context: BrowserContext;
let directory: DirectoryControl;
beforeAll(async () => {
  sandbox = await runHeadless({ SEND_HOLD_SECONDS: '3' });
  directory = createDirectoryControl(sandbox.graph);
  context = await launchChromium({ width: 1280, height: 900 });
  context.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await context.close();
  await sandbox.close();
});

/** The first guest is refused for a reason that is the requester's, and the others are left untried. */
const refuseNext = () =>
  directory.fault({
    method: 'POST',
    path: '/invitations$',
    fault: denied,
  });
const expectReadable = async (opened: OpenTab, tabPath: string, name: string) => {
  await opened.screenshot(name);
  expect(await findBarriers(opened.page, tabPath)).toEqual([]);
};
const reviewed = async (text: string, setting: TabSetting) => {
  const opened = await openTab(context, sandbox.tab, { ...setting, page: 'bulk' });
  const { list } = wordsIn(setting).bulk;
  await opened.tab.getByLabel(list.guests, { exact: true }).fill(text);
  await opened.tab.getByRole('combobox', { name: list.target }).pressSequentially('Project Fal');
  await opened.tab.getByRole('option', { name: /Project Falcon/ }).click();
  await opened.tab.getByRole('button', { name: list.review }).click();
  await opened.tab.locator('.bulk-table td').first().waitFor();
  return opened;
};

it.each(settings)(
  '%s: those left untried are tried again, and what was added is undone',
  async (name, setting) => {
    const { guests: said, states } = wordsIn(setting);
    const guest = (first: string) => `${first} ${name} <${first}.${name}@fabrikam.com>`;
    await refuseNext();
    await createTabAsker(sandbox.bot, 'olivia').invite(falcon, ['Una', 'Vera', 'Wim'].map(guest).join(', '));
    const before = await directory.counts();
    const opened = await openTab(context, sandbox.tab, setting);
    const { tab, page } = opened;
    const row = (first: string) => tab.locator('.row', { hasText: `${first} ${name}` });
    for (const first of ['Una', 'Vera', 'Wim']) {
      await row(first).getByText(states.notDone).waitFor();
      await row(first).locator('.cell-choose').click();
    }
    const act = async (action: 'retry' | 'undo') => {
      await tab.getByRole('button', { name: said.actions[action].label, exact: true }).click();
      const asked = tab.getByRole('alertdialog');
      await asked.getByText(said.actions[action].warning).waitFor();
      await expectReadable(opened, '/tab/guests', `guests-${action}-${name}`);
      await asked.getByRole('button', { name: said.actions[action].confirm }).click();
      await asked.waitFor({ state: 'detached' });
    };
    await act('retry');
    for (const first of ['Vera', 'Wim']) await row(first).getByText(states.pending).waitFor();
    await row('Una').getByText(states.notDone).waitFor();
    const tried = await directory.counts();
    expect(tried.mails - before.mails).toBe(2);
    expect(tried.memberships - before.memberships).toBe(2);

    await row('Vera').locator('.cell-choose').click();
    await act('undo');
    for (const first of ['Vera', 'Wim']) await row(first).getByText(states.undone).waitFor();
    expect((await directory.counts()).memberships).toBe(before.memberships);
    await page.close();
  },
);

it.each(settings)('%s: the e-mail is sent again, after saying what that does', async (name, setting) => {
  const { guests: said } = wordsIn(setting);
  const address = `roos.${name}@fabrikam.com`;
  await createTabAsker(sandbox.bot, 'olivia').invite(falcon, `Roos ${name} <${address}>`);
  const mails = async () => (await directory.state()).mails.filter(({ to }) => to === address).length;
  expect(await mails()).toBe(1);
  const opened = await openTab(context, sandbox.tab, setting);
  const { tab, page } = opened;
  await tab
    .locator('.row', { hasText: `Roos ${name}` })
    .locator('.cell-choose')
    .click();
  const resend = tab.getByRole('button', { name: said.actions.resend.label });
  await resend.click();
  const asked = tab.getByRole('alertdialog');
  await asked.getByText(said.actions.resend.warning).waitFor();
  await expectReadable(opened, '/tab/guests', `guests-resend-${name}`);
  await asked.getByRole('button', { name: said.actions.resend.confirm }).click();
  await waitUntil(async () => (await mails()) === 2);
  // Once a day: what cannot be done is not offered.
  await tab.locator('.row', { hasText: `Roos ${name}` }).click();
  await tab.getByRole('dialog').getByText(said.panel.history).waitFor();
  expect(await tab.getByRole('dialog').getByRole('button', { name: said.actions.resend.label }).count()).toBe(
    0,
  );
  await page.close();
});

it.each(settings)(
  '%s: a list is held, paused and ended for everyone to read, and only what failed is tried again',
  async (name, setting) => {
    const { bulk } = wordsIn(setting);
    const { review, progress } = bulk;
    await refuseNext();
    const before = await directory.counts();
    const opened = await reviewed(`Xena.${name}@adatum.com, Yara.${name}@adatum.com`, setting);
    const { tab, page } = opened;
    await tab.getByRole('button', { name: review.send.replace('{guests}', '2') }).click();
    await tab.getByRole('button', { name: progress.pause }).waitFor();
    await expectReadable(opened, '/tab/bulk', `bulk-held-${name}`);
    await tab.getByRole('button', { name: progress.pause }).click();
    await tab.getByText(progress.headings.paused, { exact: true }).waitFor();
    await expectReadable(opened, '/tab/bulk', `bulk-paused-${name}`);
    await tab.getByRole('button', { name: progress.resume }).click();
    await tab.getByRole('button', { name: progress.retryFailed }).waitFor();
    await expectReadable(opened, '/tab/bulk', `bulk-failed-${name}`);
    await directory.fault({
      method: 'POST',
      path: '/invitations$',
      fault: { kind: 'delay', delayMs: 4_000 },
    });
    await tab.getByRole('button', { name: progress.retryFailed }).click();
    await tab.getByRole('button', { name: progress.retryFailed }).waitFor({ state: 'detached' });
    await tab.getByText(progress.headings.running, { exact: true }).waitFor();
    await expectReadable(opened, '/tab/bulk', `bulk-running-${name}`);
    await tab.getByText(progress.headings.ended, { exact: true }).waitFor();
    expect((await directory.counts()).mails - before.mails).toBe(1);
    await page.close();
  },
);

it('the same guests are added elsewhere without another e-mail', async () => {
  const { list, progress, review } = wordsIn({}).bulk;
  const before = await directory.counts();
  const opened = await reviewed('"Lind, Zora" <zora@adatum.com>, Abe Moss <abe@adatum.com>', {});
  const { tab, page } = opened;
  const end = tab.getByText(progress.headings.ended, { exact: true });
  await tab.getByRole('button', { name: review.send.replace('{guests}', '2') }).click();
  await end.waitFor();
  await tab.getByRole('button', { name: progress.sameElsewhere }).click();
  expect(await tab.getByLabel(list.guests, { exact: true }).inputValue()).toContain('zora@adatum.com');
  await tab.getByRole('combobox', { name: list.target }).pressSequentially('Marketing Lau');
  await tab.getByRole('option', { name: /Marketing Launch/ }).click();
  await tab.getByRole('button', { name: list.review }).click();
  await tab.locator('.bulk-table td').first().waitFor();
  await opened.screenshot('bulk-same-elsewhere');
  expect(await tab.locator('.bulk-table tbody tr').count()).toBe(2);
  await tab.getByRole('button', { name: review.send.replace('{guests}', '2') }).click();
  await end.waitFor();
  const after = await directory.counts();
  expect([after.mails - before.mails, after.memberships - before.memberships]).toEqual([2, 4]);
  await page.close();
});

it('a file that is dropped on the page is read like one that was chosen', async () => {
  const { list } = wordsIn({}).bulk;
  const opened = await openTab(context, sandbox.tab, { page: 'bulk' });
  const { tab, page } = opened;
  const zone = tab.locator('.drop-zone');
  const dropped = await zone.evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['E-mail\\nzoe@adatum.com\\n'], 'dropped.csv', { type: 'text/csv' }));
    return dropped;
  })()`);
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await tab.getByText(list.dropHere).waitFor();
  await opened.screenshot('bulk-drop');
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await tab.getByText(list.dropHere).waitFor({ state: 'detached' });
  await tab.locator('.fui-MessageBar', { hasText: 'dropped.csv' }).waitFor();
  expect(await tab.getByLabel(list.guests, { exact: true }).inputValue()).toContain('zoe@adatum.com');
  await page.close();
});

it.each(settings)(
  '%s: guests that cannot be read are told about, and asked for again',
  async (name, setting) => {
    const { common } = wordsIn(setting);
    await context.route('**/api/tab/guests*', (route) => route.fulfill({ status: 500, body: '' }));
    const opened = await openTab(context, sandbox.tab, setting);
    await opened.tab.locator('.notice h2').waitFor();
    await expectReadable(opened, '/tab/guests', `guests-error-${name}`);
    await context.unroute('**/api/tab/guests*');
    await opened.tab.getByRole('button', { name: common.tryAgain }).click();
    await opened.tab.locator('.row').first().waitFor();
    await opened.page.close();
  },
);

it.each(settings)('%s: a member who owns no team is told so for everyone to read', async (name, setting) => {
  const team = contoso.teams.marketingLaunch;
  const opened = await openTab(context, sandbox.tab, {
    ...setting,
    page: 'team',
    team: team.id,
    person: 'max',
  });
  await opened.tab.locator('.notice h2').waitFor();
  await expectReadable(opened, '/tab/team', `team-not-owner-${name}`);
  await opened.page.close();
});
