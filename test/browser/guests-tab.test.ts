import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createTabAsker } from './support/ask-tab';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab, type TabSetting } from './support/open-tab';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

const { common, guests: said, states } = sentencesFor('en').tabPage;
const falcon = `group:${contoso.groups.projectFalcon.id}`;
const launch = `team:${contoso.teams.marketingLaunch.id}`;

describe('The Guests tab in the sandbox’s host', () => {
  let sandbox: HeadlessSandbox;
  let context: BrowserContext;
  beforeAll(async () => {
    sandbox = await runHeadless({ SEND_HOLD_SECONDS: '0' });
    context = await launchChromium({ width: 1280, height: 900 });
    context.setDefaultTimeout(60_000);
    const olivia = createTabAsker(sandbox.bot, 'olivia');
    await olivia.invite(launch, 'Amy Accepted <amy@fabrikam.com>');
    await olivia.invite(
      falcon,
      'Ann Lee <ann@fabrikam.com>, Bob Smith <bob@adatum.com>, Cleo Novak <cleo@adatum.com>, nobody@contoso.com',
    );
  });
  afterAll(async () => {
    await context.close();
    await sandbox.close();
  });

  const open = async (setting: TabSetting = {}) => {
    const opened = await openTab(context, sandbox.tab, setting);
    await opened.tab.locator('.row').first().waitFor();
    return opened;
  };
  const barriers = (opened: Awaited<ReturnType<typeof open>>) => findBarriers(opened.page, '/tab/guests');

  it.each<[string, TabSetting]>([
    ['light', { theme: 'default' }],
    ['dark-dutch', { theme: 'dark', locale: 'nl-nl' }],
    ['contrast', { theme: 'contrast' }],
    ['light-dutch-narrow', { theme: 'default', locale: 'nl-nl', width: 'narrow' }],
    ['dark-narrow', { theme: 'dark', width: 'narrow' }],
    ['contrast-dutch-narrow', { theme: 'contrast', locale: 'nl-nl', width: 'narrow' }],
  ])('%s: shows how everybody stands, whole and for everyone to read', async (name, setting) => {
    const opened = await open(setting);
    const { tab } = opened;
    await tab.locator('.picture svg').waitFor();
    const words = sentencesFor(setting.locale === 'nl-nl' ? 'nl' : 'en').tabPage;
    expect(await tab.locator('h1').innerText()).toBe(words.guests.heading);
    expect(await tab.locator('.row').count()).toBe(5);
    expect(await tab.locator('.row', { hasText: 'Ann Lee' }).innerText()).toContain(words.states.pending);
    expect(await tab.locator('.row', { hasText: 'Amy Accepted' }).innerText()).toContain(
      words.states.accepted,
    );
    await opened.screenshot(`guests-${name}`);
    expect(await tab.locator('html').evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(
      false,
    );
    expect(await barriers(opened)).toEqual([]);
    expect(opened.said).toEqual([]);
    await opened.page.close();
  });

  it('finds guests by name, by state and by target, and orders them', async () => {
    const { tab, page } = await open();
    const names = () => tab.locator('.row b').allInnerTexts();
    await tab.getByRole('searchbox').fill('adatum');
    await tab.locator('.row').nth(2).waitFor({ state: 'detached' });
    expect((await names()).toSorted()).toEqual(['Bob Smith', 'Cleo Novak']);
    await tab.getByRole('searchbox').fill('');
    await tab.getByRole('button', { name: states.notDone }).click();
    await tab.locator('.row').nth(1).waitFor({ state: 'detached' });
    expect(await tab.locator('.row').innerText()).toContain('nobody@contoso.com');
    await tab.getByRole('button', { name: states.notDone }).click();
    await tab.getByLabel(said.filters.target).selectOption(launch);
    await tab.locator('.row').nth(1).waitFor({ state: 'detached' });
    expect(await names()).toEqual(['Amy Accepted']);
    await tab.getByRole('searchbox').fill('somebody else');
    await tab.getByRole('button', { name: said.showEverybody }).click();
    await tab.getByRole('columnheader', { name: said.table.guest }).getByRole('button').click();
    await tab.locator('.row[data-index="0"]', { hasText: 'Amy' }).waitFor();
    await tab.getByRole('columnheader', { name: said.table.guest }).getByRole('button').click();
    await tab.locator('.row[data-index="4"]', { hasText: 'Amy' }).waitFor();
    await page.close();
  });

  it('is worked with the keyboard alone', async () => {
    const { tab, page } = await open();
    await tab.locator('.row[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await tab.getByText(said.chosen.count.replace('{guests}', '2')).waitFor();
    await page.keyboard.press('Control+a');
    await tab.getByText(said.chosen.count.replace('{guests}', '5')).waitFor();
    await page.keyboard.press('Escape');
    await tab.locator('.row.chosen').first().waitFor({ state: 'detached' });
    const name = await tab.locator('.row:focus b').innerText();
    await page.keyboard.press('Enter');
    await tab.getByRole('dialog').getByText(name).first().waitFor();
    await page.keyboard.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await tab.locator('.row:focus b').innerText()).toBe(name);
    await page.close();
  });

  it('opens a guest: how they stand, the link to pass on, and what happened', async () => {
    const opened = await open();
    const { tab } = opened;
    await tab.locator('.row', { hasText: 'Ann Lee' }).click();
    const panel = tab.getByRole('dialog');
    await panel.getByText(said.panel.history).waitFor();
    expect(await panel.getByLabel(said.panel.link).first().inputValue()).toMatch(/^https?:\/\//);
    expect(await panel.locator('.history li').count()).toBeGreaterThan(1);
    await opened.screenshot('guests-panel');
    expect(await barriers(opened)).toEqual([]);
    await opened.page.close();
  });

  it('follows a link to one guest', async () => {
    const guests = await createTabAsker(sandbox.bot, 'olivia').guests();
    const bob = guests.find(({ name }) => name === 'Bob Smith');
    const { tab, page } = await open({ guest: bob?.id ?? '' });
    await tab.getByRole('dialog').getByText('bob@adatum.com', { exact: true }).waitFor();
    await page.close();
  });

  it('makes a new link and takes somebody out, each after saying what that means', async () => {
    const opened = await open();
    const { tab } = opened;
    await tab.locator('.row', { hasText: 'Cleo Novak' }).locator('.cell-choose').click();
    await tab.getByRole('button', { name: said.actions.newLink.label }).click();
    const asked = tab.getByRole('alertdialog');
    await asked.getByText(said.actions.newLink.warning).waitFor();
    await opened.screenshot('guests-confirm');
    expect(await barriers(opened)).toEqual([]);
    await asked.getByRole('button', { name: said.actions.newLink.confirm }).click();
    await tab.getByText(said.chosen.asked).waitFor();
    await tab.locator('.row', { hasText: 'Cleo Novak' }).locator('.cell-choose').click();
    await tab.getByRole('button', { name: said.actions.remove.label }).click();
    await asked.getByText(said.actions.remove.warning).waitFor();
    await asked.getByRole('button', { name: said.actions.remove.confirm }).click();
    // The worker does it, and the row changes by itself.
    await tab.locator('.row', { hasText: 'Cleo Novak' }).getByText(states.undone).waitFor();
    await opened.page.close();
  });

  it('shows by itself what is done elsewhere', async () => {
    const { tab, page } = await open();
    await createTabAsker(sandbox.bot, 'olivia').invite(falcon, 'Dora Lind <dora@adatum.com>');
    await tab.locator('.row', { hasText: 'Dora Lind' }).getByText(states.pending).waitFor();
    await page.close();
  });

  it('gives the picture as a table as well, and follows the host’s theme', async () => {
    const { tab, page } = await open();
    await tab.getByRole('button', { name: said.picture.asTable }).click();
    expect(await tab.locator('.weeks-table tbody tr').count()).toBe(12);
    await page.locator('#theme').selectOption('dark');
    await tab.locator('html[data-theme="dark"]').waitFor();
    await page.close();
  });

  it('says what to do where nobody is invited yet, and where the host gives no token', async () => {
    const empty = await openTab(context, sandbox.tab, { person: 'ursula' });
    await empty.tab.getByText(said.none).waitFor();
    await empty.screenshot('guests-none');
    expect(await barriers(empty)).toEqual([]);
    await empty.page.close();
    const signedOut = await openTab(context, sandbox.tab, { signedOut: 'yes' });
    await signedOut.tab.getByText(common.noTokenHeading).waitFor();
    await signedOut.screenshot('guests-signed-out');
    expect(await barriers(signedOut)).toEqual([]);
    await signedOut.page.close();
  });

  it('outside a host it says where it belongs', async () => {
    const page = await context.newPage();
    await page.goto(`${sandbox.bot}/tab/guests`);
    await page.getByText(common.openOutsideHeading).waitFor();
    await page.close();
  });
});
