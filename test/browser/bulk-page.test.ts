import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab, type OpenTab, type TabSetting } from './support/open-tab';
import { openFromChat } from './support/open-from-chat';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

const { bulk, common, guests: said } = sentencesFor('en').tabPage;
const { list, review, progress } = bulk;
const falcon = `group:${contoso.groups.projectFalcon.id}`;
const address = (row: number) => review.addressOf.replace('{row}', String(row));

describe('A list of guests, from the tab', () => {
  let sandbox: HeadlessSandbox;
  let context: BrowserContext;
  beforeAll(async () => {
    sandbox = await runHeadless({ SEND_HOLD_SECONDS: '4' });
    context = await launchChromium({ width: 1280, height: 900 });
    context.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await context.close();
    await sandbox.close();
  });

  const chooseFalcon = async ({ page }: OpenTab, frame: OpenTab['tab']) => {
    const target = frame.getByRole('combobox', { name: list.target });
    await target.fill('');
    await target.pressSequentially('Project Fal');
    await frame.getByRole('option', { name: /Project Falcon/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  /** The list as a page of its own, filled in and reviewed. */
  const reviewed = async (text: string, setting: TabSetting = {}) => {
    const opened = await openTab(context, sandbox.tab, { ...setting, page: 'bulk' });
    const words = sentencesFor(setting.locale === 'nl-nl' ? 'nl' : 'en').tabPage.bulk.list;
    await opened.tab.getByLabel(words.guests, { exact: true }).fill(text);
    const target = opened.tab.getByRole('combobox', { name: words.target });
    await target.pressSequentially('Project Fal');
    await opened.tab.getByRole('option', { name: /Project Falcon/ }).click();
    await opened.tab.getByRole('button', { name: words.review }).click();
    await opened.tab.locator('.bulk-table td').first().waitFor();
    return opened;
  };

  it('is pasted, judged, mended, sent and followed in the host’s dialog, with the keyboard', async () => {
    const opened = await openTab(context, sandbox.tab);
    const { dialog, page, tab } = opened;
    await tab.getByRole('button', { name: said.invite }).first().press('Enter');
    await dialog
      .getByLabel(list.guests, { exact: true })
      .fill('Ann Lee <ann@fabrikam.com>\nbob@gmial.com, amy@fabrikam.com\nnobody@contoso.com');
    await chooseFalcon(opened, dialog);
    await opened.screenshot('bulk-list');
    expect(await findBarriers(page, '/tab/bulk')).toEqual([]);
    await dialog.getByRole('button', { name: list.review }).press('Enter');

    await dialog.getByLabel(address(2)).press('Enter');
    await dialog.locator('input[value="bob@gmail.com"]').waitFor();
    await dialog.getByLabel(review.nameOf.replace('{address}', 'bob@gmail.com')).fill('Robert Smith');
    await page.keyboard.press('Enter');
    await dialog.locator('input[value="Robert Smith"]').waitFor();
    await dialog.getByLabel(review.addHint).fill('Cleo Novak <cleo@adatum.com>');
    await page.keyboard.press('Enter');
    await dialog.locator('input[value="cleo@adatum.com"]').waitFor();
    await dialog
      .getByRole('button', { name: review.leaveOut.replace('{address}', 'amy@fabrikam.com') })
      .press('Enter');
    await dialog.locator('input[value="amy@fabrikam.com"]').waitFor({ state: 'detached' });
    await opened.screenshot('bulk-review');
    expect(await findBarriers(page, '/tab/bulk')).toEqual([]);

    await dialog.getByRole('button', { name: review.send.replace('{guests}', '3') }).press('Enter');
    await dialog.getByText(progress.headings.ended, { exact: true }).waitFor();
    const row = dialog.locator('.outcome tr', { hasText: 'Robert Smith' });
    await row.getByText('bob@gmail.com').waitFor();
    await opened.screenshot('bulk-done');
    expect(await findBarriers(page, '/tab/bulk')).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: progress.download }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('ann@fabrikam.com');
    await dialog.getByRole('button', { name: progress.finish, exact: true }).press('Enter');
    await tab.locator('.row', { hasText: 'Robert Smith' }).waitFor();
    expect(opened.said).toEqual([]);
    await page.close();
  });

  it('is read out of a file', async () => {
    const opened = await openTab(context, sandbox.tab, { page: 'bulk' });
    const { page, tab } = opened;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      tab.getByRole('button', { name: list.chooseFile }).click(),
    ]);
    await chooser.setFiles({
      name: 'guests.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name;E-mail\nDora Lind;dora@adatum.com\n=cmd;evil@adatum.com\n'),
    });
    await tab.locator('.fui-MessageBar').waitFor();
    expect(await tab.locator('.fui-MessageBar').innerText()).toContain(
      list.taken.replace('{guests}', '2').replace('{file}', 'guests.csv'),
    );
    expect(await tab.getByLabel(list.guests, { exact: true }).inputValue()).toContain('dora@adatum.com');
    await page.close();
  });

  it('is opened from the chat with everything typed there, by whoever typed it alone', async () => {
    const id = crypto.randomUUID();
    const typed = { guests: 'Kim Park <kim@adatum.com>', target: falcon, personalMessage: 'Welcome, Kim' };
    const data = { verb: 'openList', requestId: id, mailLanguage: 'de', sendMail: 'true', ...typed };
    expect(await openFromChat(sandbox.bot, data)).toContain(`/tab/bulk?list=${id}`);

    const opened = await openTab(context, sandbox.tab, { page: 'bulk', list: id });
    const { page, tab } = opened;
    await tab.getByLabel(list.guests, { exact: true }).waitFor();
    expect(await tab.getByLabel(list.guests, { exact: true }).inputValue()).toBe(typed.guests);
    expect(await tab.getByRole('combobox', { name: list.target }).inputValue()).toContain('Project Falcon');
    await tab.getByText(bulk.options.more).click();
    expect(await tab.getByLabel(bulk.options.personalMessage).inputValue()).toBe('Welcome, Kim');
    await opened.screenshot('bulk-from-chat');
    await tab.getByRole('button', { name: list.review }).click();
    await tab.locator('input[value="kim@adatum.com"]').waitFor();
    expect(opened.said).toEqual([]);
    await page.close();

    const other = await openTab(context, sandbox.tab, { page: 'bulk', list: id, person: 'max' });
    await other.tab.getByText(sentencesFor('en').tab.problems.gone.text).waitFor();
    await other.screenshot('bulk-of-somebody-else');
    await other.page.close();
  });

  it('is kept when it is closed, and gone on with from the tab', async () => {
    const first = await reviewed('Eli Berg <eli@adatum.com>, Fay Chen <fay@adatum.com>');
    await first.page.close();
    const { dialog, page, tab } = await openTab(context, sandbox.tab);
    await tab.getByRole('button', { name: said.drafts.goOn }).first().click();
    await dialog.locator('input[value="eli@adatum.com"]').waitFor();
    await page.locator('#dialog-close').click();
    await page.close();
  });

  it('is stopped while nothing is sent yet, and paused and resumed while it is', async () => {
    const stopped = await reviewed('Gus Hall <gus@adatum.com>');
    await stopped.tab.getByRole('button', { name: review.sendOne }).click();
    await stopped.tab.getByRole('button', { name: progress.stop }).click();
    await stopped.tab.getByText(progress.headings.cancelled, { exact: true }).waitFor();
    await stopped.page.close();

    const paused = await reviewed('Hal Iver <hal@adatum.com>, Ida Jung <ida@adatum.com>');
    await paused.tab.getByRole('button', { name: review.send.replace('{guests}', '2') }).click();
    await paused.tab.getByRole('button', { name: progress.pause }).click();
    await paused.tab.getByText(progress.headings.paused, { exact: true }).waitFor();
    await paused.screenshot('bulk-paused');
    await paused.tab.getByRole('button', { name: progress.resume }).click();
    await paused.tab.getByText(progress.headings.ended, { exact: true }).waitFor();
    await paused.page.close();
  });

  it('says what is missing, and loses nothing', async () => {
    const opened = await openTab(context, sandbox.tab, { page: 'bulk' });
    const { tab } = opened;
    await tab.getByLabel(list.guests, { exact: true }).fill('nobody at all');
    await tab.getByRole('button', { name: list.review }).click();
    await tab.locator('[role="alert"] .fui-MessageBar').waitFor();
    expect(await tab.getByLabel(list.guests, { exact: true }).inputValue()).toBe('nobody at all');
    await opened.screenshot('bulk-problem');
    expect(await findBarriers(opened.page, '/tab/bulk')).toEqual([]);
    await opened.page.close();
  });

  it.each<[string, TabSetting]>([
    ['dark-dutch-narrow', { theme: 'dark', locale: 'nl-nl', width: 'narrow' }],
    ['contrast', { theme: 'contrast' }],
  ])('%s: every line is whole and for everyone to read', async (name, setting) => {
    const opened = await reviewed('Jan Kok <jan@adatum.com>, kim@gmial.com, nobody@contoso.com', setting);
    await opened.screenshot(`bulk-${name}`);
    expect(await findBarriers(opened.page, '/tab/bulk')).toEqual([]);
    const isCut = await opened.tab
      .locator('html')
      .evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(isCut).toBe(false);
    await opened.tab
      .getByRole('button', { name: setting.locale === 'nl-nl' ? 'Terug' : common.back })
      .click();
    await opened.page.close();
  });
});
