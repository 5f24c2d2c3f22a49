import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { launchChromium } from './support/launch-chromium';
import { openTab, type TabSetting } from './support/open-tab';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';
import { tabTo } from './support/tab-to';

let sandbox: HeadlessSandbox;
let context: BrowserContext;
beforeAll(async () => {
  sandbox = await runHeadless({ SEND_HOLD_SECONDS: '0' });
  context = await launchChromium({ width: 1280, height: 900 });
  context.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await context.close();
  await sandbox.close();
});

it.each<[string, TabSetting]>([
  ['english', {}],
  ['dutch-dark-narrow', { theme: 'dark', locale: 'nl-nl', width: 'narrow' }],
])(
  '%s: from an empty tab to a guest who is added and undone, by keys alone',
  async (name, setting) => {
    const { bulk, guests: said, states } = sentencesFor(setting.locale === 'nl-nl' ? 'nl' : 'en').tabPage;
    const { list, review, progress } = bulk;
    const opened = await openTab(context, sandbox.tab, setting);
    const { dialog, page, tab } = opened;
    const { keyboard } = page;
    const addressOf = (row: number) => dialog.getByLabel(review.addressOf.replace('{row}', String(row)));

    await tabTo(page, tab.getByRole('button', { name: said.invite }).first());
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel(list.guests, { exact: true }));
    await keyboard.insertText(`Ann Lee <ann.${name}@fabrikam.com>\nbob.${name}@gmial.com\ncleo@adatum.com`);
    await tabTo(page, dialog.getByRole('combobox', { name: list.target }));
    await keyboard.type('Project Fal');
    await dialog.getByRole('option', { name: /Project Falcon/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: list.review }));
    await keyboard.press('Enter');

    // Enter in the address takes the one suggested.
    await tabTo(page, addressOf(2));
    await keyboard.press('Enter');
    await dialog.locator(`input[value="bob.${name}@gmail.com"]`).waitFor();
    await tabTo(
      page,
      dialog.getByLabel(review.nameOf.replace('{address}', `bob.${name}@gmail.com`), { exact: true }),
    );
    await keyboard.press('Control+a');
    await keyboard.insertText('Robert Smith');
    await keyboard.press('Enter');
    await dialog.locator('input[value="Robert Smith"]').waitFor();
    const leaveOut = review.leaveOut.replace('{address}', 'cleo@adatum.com');
    await tabTo(page, dialog.getByRole('button', { name: leaveOut }));
    await keyboard.press('Enter');
    await dialog.locator('input[value="cleo@adatum.com"]').waitFor({ state: 'detached' });
    await tabTo(page, dialog.getByRole('button', { name: review.send.replace('{guests}', '2') }));
    await keyboard.press('Enter');
    await dialog.getByText(progress.headings.ended, { exact: true }).waitFor();
    await tabTo(page, dialog.getByRole('button', { name: progress.finish, exact: true }));
    await opened.screenshot(`keyboard-${name}`);
    await keyboard.press('Enter');

    const robert = tab.locator('.row', { hasText: 'Robert Smith' });
    await robert.getByText(states.pending).waitFor();
    await tabTo(page, tab.locator('.row[tabindex="0"]'));
    for (let rows = 0; rows < 3; rows += 1) {
      if ((await tab.locator('.row:focus').innerText()).includes('Robert Smith')) break;
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Space');
    await tabTo(page, tab.getByRole('button', { name: said.actions.undo.label, exact: true }));
    await keyboard.press('Enter');
    const asked = tab.getByRole('alertdialog');
    await tabTo(page, asked.getByRole('button', { name: said.actions.undo.confirm }));
    await keyboard.press('Enter');
    await robert.getByText(states.undone).waitFor();
    expect(opened.said).toEqual([]);
    await page.close();
  },
  120_000,
);
