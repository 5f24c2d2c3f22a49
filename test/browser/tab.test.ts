import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';
import { launchChromium } from './support/launch-chromium';
import { openInTeams, type TeamsHost } from './support/teams-host';

const { labels } = sentencesFor('en');
const { olivia } = contoso.people;
const SCREENSHOTS = join(__dirname, '../../test-output/screenshots');

const localeOf = (locale: string) => (locale.startsWith('nl') ? 'nl' : 'en');

describe('The "Guests" tab in a browser, as Teams frames it', () => {
  let bot: ProductionBot;
  let context: BrowserContext;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    bot = await startProductionBot();
    context = await launchChromium({ width: 1000, height: 620 });
    const person = await bot.signedIn(olivia);
    const guests = Array.from({ length: 13 }, (_, index) => `guest${index}@fabrikam.com`);
    for (const line of [
      `invite ${guests.join(', ')} to Project Falcon`,
      'invite Amy Accepted <amy@fabrikam.com> to Marketing Launch',
      'invite Ann Lee <ann@fabrikam.com> to Project Falcon',
    ]) {
      await person.type(line);
      await person.waitFor(/Send (?:invitation|13 invitations)|Add guest/);
      await person.press(
        person.text().includes('13 invitations')
          ? labels.send(13)
          : person.text().includes('Add guest')
            ? labels.add(1)
            : labels.send(1),
      );
      await person.waitFor(/^Done/m);
    }
  });
  afterAll(async () => {
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    await bot.close();
  });

  const open = async (overrides: Partial<TeamsHost>, size = { width: 1000, height: 620 }) => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const frame = await openInTeams(page, '/tab/guests', {
      botUrl: bot.url,
      token: () => bot.entra.userToken(bot.known(olivia)),
      theme: 'default',
      locale: 'en-us',
      ...overrides,
    });
    return { page, frame, said };
  };

  it.each([
    ['light', { theme: 'default', locale: 'en-us' }, 1000],
    ['dark-dutch', { theme: 'dark', locale: 'nl-nl' }, 1000],
    ['contrast-narrow', { theme: 'contrast', locale: 'en-us' }, 320],
  ] as const)('%s: shows the guests, without a word in the console', async (name, how, width) => {
    const { page, frame, said } = await open(how, { width, height: 620 });
    await frame.waitForSelector('.row:has-text("Ann Lee")');
    await page.screenshot({ path: join(SCREENSHOTS, `tab-${name}.png`) });
    const cut = await frame.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(cut).toBe(false);
    expect(await frame.textContent('h1')).toBe(sentencesFor(localeOf(how.locale)).tabPage.guests.heading);
    expect(said).toEqual([]);
  });

  it('says what to do where Teams gives no token, and goes on with the next', async () => {
    let isRefused = true;
    const { page, frame } = await open({
      token: () => (isRefused ? Promise.reject(new Error('no')) : bot.entra.userToken(bot.known(olivia))),
    });
    await frame.waitForSelector('.notice button');
    await page.screenshot({ path: join(SCREENSHOTS, 'tab-refused.png') });
    isRefused = false;
    await frame.click('.notice button');
    await frame.waitForSelector('.row:has-text("Ann Lee")');
  });
});
