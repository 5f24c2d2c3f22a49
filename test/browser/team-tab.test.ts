import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createTabAsker } from './support/ask-tab';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab } from './support/open-tab';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

const { team: said } = sentencesFor('en').tabPage;
const team = contoso.teams.marketingLaunch;

describe('The team tab', () => {
  let sandbox: HeadlessSandbox;
  let context: BrowserContext;
  beforeAll(async () => {
    sandbox = await runHeadless({ SEND_HOLD_SECONDS: '0' });
    context = await launchChromium({ width: 1280, height: 900 });
    context.setDefaultTimeout(60_000);
    await createTabAsker(sandbox.bot, 'olivia').invite(`team:${team.id}`, 'Ann Lee <ann@fabrikam.com>');
  });
  afterAll(async () => {
    await context.close();
    await sandbox.close();
  });

  it('shows its owner every guest of the team, and who invited them', async () => {
    const opened = await openTab(context, sandbox.tab, { page: 'team', team: team.id });
    await opened.tab.getByText(said.heading.replace('{team}', team.displayName)).waitFor();
    const row = opened.tab.locator('.row', { hasText: 'Ann Lee' });
    await row.getByText(said.byYou, { exact: true }).waitFor();
    await opened.screenshot('team');
    expect(await findBarriers(opened.page, '/tab/team')).toEqual([]);
    expect(opened.said).toEqual([]);
    await opened.page.close();
  });

  it('tells a member who owns nothing why there is nothing to see', async () => {
    const opened = await openTab(context, sandbox.tab, { page: 'team', team: team.id, person: 'max' });
    await opened.tab.locator('.notice h2').waitFor();
    expect(await opened.tab.locator('body').innerText()).not.toContain('Ann Lee');
    await opened.screenshot('team-not-owner');
    await opened.page.close();
  });

  it('is added to a channel by its configuration page', async () => {
    const { tab, page } = await openTab(context, sandbox.tab, { page: 'team-config', team: team.id });
    await tab.getByText(said.configHeading).waitFor();
    expect(await findBarriers(page, '/tab/team-config')).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await tab.locator('.row', { hasText: 'Ann Lee' }).waitFor();
    expect(await page.locator('#said').innerText()).toContain(`"${said.tabName}"`);
    await page.close();
  });
});
