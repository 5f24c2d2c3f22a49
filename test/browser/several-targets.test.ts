import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab, type OpenTab, type TabSetting } from './support/open-tab';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

const SETTINGS: readonly (readonly [string, 'en' | 'nl', TabSetting])[] = [
  ['light', 'en', {}],
  ['dark-nl-320', 'nl', { theme: 'dark', locale: 'nl-nl', width: 'narrow' }],
  ['contrast', 'en', { theme: 'contrast' }],
];

describe.each(SETTINGS)('One list into several targets, %s', (setting, locale, wanted) => {
  const { list, targets, review, progress } = sentencesFor(locale).tabPage.bulk;
  let sandbox: HeadlessSandbox;
  let context: BrowserContext;
  beforeAll(async () => {
    sandbox = await runHeadless({ SEND_HOLD_SECONDS: '2' });
    context = await launchChromium({ width: 1280, height: 900 });
    context.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await context.close();
    await sandbox.close();
  });

  const choose = async ({ tab }: OpenTab, name: string) => {
    const field = tab.getByRole('combobox', { name: list.target }).last();
    await field.fill('');
    await field.pressSequentially(name);
    await tab
      .getByRole('option', { name: new RegExp(`^${name} `) })
      .first()
      .click();
  };
  const seen = async (opened: OpenTab, name: string) => {
    await opened.screenshot(`targets-${name}-${setting}`);
    expect(await findBarriers(opened.page, '/tab/bulk')).toEqual([]);
  };

  it('is chosen, judged, mended, sent and followed for each of them', async () => {
    const opened = await openTab(context, sandbox.tab, { ...wanted, page: 'bulk' });
    const { page, tab } = opened;
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click();
    const standing = (name: string) => tab.getByRole('tab', { name: new RegExp(`^${name}`) });
    await tab
      .getByLabel(list.guests, { exact: true })
      .fill('Ann Lee <ann@fabrikam.com>, bob@gmial.com\namy@fabrikam.com');
    await choose(opened, 'Project Falcon');
    await press(targets.another);
    await choose(opened, 'Marketing Launch');
    await press(targets.another);
    await choose(opened, 'Design Reviewers');
    await press(targets.another);
    await seen(opened, 'chosen');
    await tab.locator('.chosen-targets li', { hasText: 'Design Reviewers' }).getByRole('button').click();
    // What is typed and not chosen is asked about, not left out.
    await tab.getByRole('combobox', { name: list.target }).fill('Board');
    await press(list.review);
    await tab.getByText(sentencesFor(locale).messages.formProblems.noTarget).waitFor();
    await tab.getByRole('combobox', { name: list.target }).fill('');
    await press(list.review);

    await standing('Marketing Launch').waitFor();
    expect(await tab.getByRole('tab').count()).toBe(2);
    await seen(opened, 'review');
    await tab.getByLabel(review.addressOf.replace('{row}', '2')).press('Enter');
    await tab.locator('input[value="bob@gmail.com"]').waitFor();
    await standing('Project Falcon').press('ArrowRight');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 1, name: /Marketing Launch/ }).waitFor();
    await tab.locator('input[value="bob@gmail.com"]').waitFor();
    await tab.locator('summary', { hasText: targets.another }).click();
    await choose(opened, 'Board Room').catch(() => undefined);
    await seen(opened, 'another');
    await press(review.send.replace('{guests}', '3'));
    await standing('Project Falcon').getByText(progress.headings.ended).first().waitFor();
    await standing('Marketing Launch').getByText(progress.headings.ended).first().waitFor();
    await seen(opened, 'done');
    await standing('Project Falcon').click();
    await tab.getByRole('heading', { level: 1, name: /Project Falcon/ }).waitFor();
    await tab.locator('.outcome tr', { hasText: 'bob@gmail.com' }).waitFor();
    // The browser itself tells of the list that came back to be mended.
    expect(opened.said.filter((line) => !line.includes('422'))).toEqual([]);
  });
});
