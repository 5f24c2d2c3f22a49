import type { BrowserContext } from 'playwright-core';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createTabAsker } from './support/ask-tab';
import { findBarriers } from './support/find-barriers';
import { launchChromium } from './support/launch-chromium';
import { openTab, type OpenTab, type TabSetting } from './support/open-tab';
import { runHeadless, type HeadlessSandbox } from './support/run-headless';

type Words = ReturnType<typeof sentencesFor>['tabPage'];

interface State {
  readonly name: string;
  readonly setting: TabSetting;
  /** Calls that fail, or that are never answered. */
  readonly fails?: string;
  readonly hangs?: string;
  /** What somebody does first. */
  readonly does?: (tab: OpenTab['tab'], words: Words) => Promise<void>;
  /** What can be read once the page has come to this. */
  readonly shows: (words: Words) => string;
  /** A press that helps, and what is there then. */
  readonly wayOut?: (words: Words) => readonly [string, string];
}

const { marketingLaunch, partnerProjects } = contoso.teams;
const team = { page: 'team', team: marketingLaunch.id } as const;
const appearances: readonly (readonly [string, TabSetting])[] = [
  ['light', {}],
  ['dutch-dark-narrow', { theme: 'dark', locale: 'nl-nl', width: 'narrow' }],
  ['contrast', { theme: 'contrast' }],
  ['dutch-contrast-narrow', { theme: 'contrast', locale: 'nl-nl', width: 'narrow' }],
];
/** A list for a group that takes nobody by hand. */
const refused = crypto.randomUUID();
const signedOut = ({ common }: Words) => common.noTokenHeading;
const unreachable = ({ common }: Words) => common.unreachableHeading;
const states: readonly State[] = [
  { name: 'guests-signed-out', setting: { signedOut: 'yes' }, shows: signedOut },
  { name: 'guests-loading', setting: {}, hangs: '**/api/tab/guests*', shows: ({ common }) => common.loading },
  {
    name: 'guests-failing',
    setting: {},
    fails: '**/api/tab/guests*',
    shows: unreachable,
    wayOut: ({ common }) => [common.tryAgain, 'Ann Lee'],
  },
  { name: 'guests-none', setting: { person: 'ursula' }, shows: ({ guests }) => guests.none },
  {
    name: 'guests-panel',
    setting: {},
    does: (tab) => tab.locator('.row', { hasText: 'Ann Lee' }).click(),
    shows: ({ guests }) => guests.panel.history,
  },
  {
    name: 'guests-chosen',
    setting: {},
    does: (tab) => tab.locator('.row', { hasText: 'Ann Lee' }).locator('.cell-choose').click(),
    shows: ({ guests }) => guests.chosen.one,
  },
  {
    name: 'guests-nobody-found',
    setting: {},
    does: (tab) => tab.getByRole('searchbox').fill('somebody else'),
    shows: ({ guests }) => guests.showEverybody,
    wayOut: ({ guests }) => [guests.showEverybody, 'Ann Lee'],
  },
  {
    name: 'list-incomplete',
    setting: { page: 'bulk' },
    async does(tab, { bulk }) {
      await tab.getByLabel(bulk.list.guests, { exact: true }).fill('nobody at all');
      await tab.getByRole('button', { name: bulk.list.review }).click();
      await tab.locator('[role="alert"] .fui-MessageBar').waitFor();
    },
    shows: ({ bulk }) => bulk.list.review,
  },
  {
    name: 'list-refused',
    setting: { page: 'bulk', draft: refused },
    shows: ({ bulk }) => bulk.review.whoCanFix,
  },
  {
    name: 'list-reviewed',
    setting: { page: 'bulk' },
    async does(tab, { bulk: { list } }) {
      const guests = 'cleo@gmial.com, nobody@contoso.com, carl.contractor@adatum.com';
      await tab.getByLabel(list.guests, { exact: true }).fill(guests);
      await tab.getByRole('combobox', { name: list.target }).pressSequentially('Project Fal');
      await tab.getByRole('option', { name: /Project Falcon/ }).click();
      await tab.getByRole('button', { name: list.review }).click();
    },
    shows: ({ bulk }) => bulk.review.change,
  },
  { name: 'list-signed-out', setting: { page: 'bulk', signedOut: 'yes' }, shows: signedOut },
  {
    name: 'list-failing',
    setting: { page: 'bulk' },
    fails: '**/api/tab/{limits,targets}',
    shows: unreachable,
    wayOut: ({ common, bulk }) => [common.tryAgain, bulk.list.limit.split('{guests}')[0] ?? ''],
  },
  {
    name: 'list-gone',
    setting: { page: 'bulk', list: crypto.randomUUID() },
    shows: ({ guests }) => guests.invite,
    wayOut: ({ guests, bulk }) => [guests.invite, bulk.list.guestsHint],
  },
  {
    name: 'list-loading',
    setting: { page: 'bulk', list: crypto.randomUUID() },
    hangs: '**/api/tab/lists/*',
    shows: ({ common }) => common.loading,
  },
  { name: 'team-signed-out', setting: { ...team, signedOut: 'yes' }, shows: signedOut },
  {
    name: 'team-loading',
    setting: team,
    hangs: '**/api/tab/teams/**',
    shows: ({ common }) => common.loading,
  },
  {
    name: 'team-failing',
    setting: team,
    fails: '**/api/tab/teams/**',
    shows: unreachable,
    wayOut: ({ common }) => [common.tryAgain, 'Ann Lee'],
  },
  {
    name: 'team-none',
    setting: { page: 'team', team: partnerProjects.id, person: 'ada' },
    shows: (words) => words.team.none,
  },
  { name: 'team-guests', setting: team, shows: () => 'Ann Lee' },
  {
    name: 'team-not-owner',
    setting: { ...team, person: 'max' },
    shows: ({ common }) => common.tryAgain,
  },
  { name: 'team-config', setting: { ...team, page: 'team-config' }, shows: (words) => words.team.configText },
];

describe('A page of the tab, however little it has to show', () => {
  let sandbox: HeadlessSandbox;
  let context: BrowserContext;
  beforeAll(async () => {
    sandbox = await runHeadless({ SEND_HOLD_SECONDS: '0' });
    context = await launchChromium({ width: 1280, height: 900 });
    context.setDefaultTimeout(60_000);
    const olivia = createTabAsker(sandbox.bot, 'olivia');
    await olivia.invite(`team:${marketingLaunch.id}`, 'Ann Lee <ann@fabrikam.com>');
    const dynamic = `group:${contoso.groups.allContractors.id}`;
    await olivia.ask('drafts', { id: refused, target: dynamic, text: 'Ann Lee <ann@fabrikam.com>' });
  });
  afterAll(async () => {
    await context.close();
    await sandbox.close();
  });

  const isCut = ({ tab }: OpenTab) =>
    tab.locator('html').evaluate('document.documentElement.scrollWidth > innerWidth');

  describe.each(appearances)('%s', (appearance, how) => {
    const words = sentencesFor(how.locale === 'nl-nl' ? 'nl' : 'en').tabPage;
    it.each(states)('$name', async ({ name, setting, fails, hangs, does, shows, wayOut }) => {
      const met = fails ?? hangs;
      if (met !== undefined)
        await context.route(met, (route) =>
          fails === undefined ? undefined : route.fulfill({ status: 500 }),
        );
      const opened = await openTab(context, sandbox.tab, { ...how, ...setting });
      const { tab, page } = opened;
      await does?.(tab, words);
      await tab.getByText(shows(words)).first().waitFor();
      await opened.screenshot(`state-${name}-${appearance}`);
      expect(await findBarriers(page, `/tab/${setting.page ?? 'guests'}`)).toEqual([]);
      expect(await isCut(opened)).toBe(false);
      if (met !== undefined) await context.unroute(met);
      if (wayOut !== undefined) {
        const [press, there] = wayOut(words);
        await tab.getByRole('button', { name: press }).click();
        await tab.getByText(there).first().waitFor();
      }
      await page.close();
    });
  });
});
