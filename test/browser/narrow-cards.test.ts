import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { everyCardInEveryLanguage } from '../channel/cards/every-card';
import { launchChromium } from './support/launch-chromium';

const RENDERER = require.resolve('adaptivecards/dist/adaptivecards.js');
const SCREENSHOTS = join(__dirname, '../../test-output/screenshots');
/** Pixels; the narrowest a card gets in Teams on a phone, about. */
const NARROW = 300;

/** What Teams adds to the bare renderer: fields as wide as the card, rows of buttons that wrap. */
const TEAMS_STYLES = `
  body { margin: 0; background: #1f1f1f }
  input:not([type=checkbox]), textarea, select { width: 100%; box-sizing: border-box }
  .ac-actionSet { flex-wrap: wrap !important; gap: 8px }
  .ac-pushButton { border: 1px solid #666; border-radius: 4px; padding: 6px 10px; background: #292929; color: #fff }
`;

const dark = {
  fontFamily: 'Segoe UI, Liberation Sans, sans-serif',
  actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  spacing: { padding: 12 },
  containerStyles: {
    default: {
      backgroundColor: '#292929',
      foregroundColors: {
        default: { default: '#FFFFFF', subtle: '#ADADAD' },
        attention: { default: '#E37D80', subtle: '#E37D80' },
      },
    },
    attention: {
      backgroundColor: '#3F1011',
      foregroundColors: { default: { default: '#FFFFFF', subtle: '#ADADAD' } },
    },
  },
};

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  context = await launchChromium({ width: NARROW, height: 900 });
  page = await context.newPage();
});
afterAll(() => context.close());

const show = async (card: object) => {
  await page.setContent(`<style>${TEAMS_STYLES}</style>`);
  await page.addScriptTag({ path: RENDERER });
  await page.evaluate(
    `{
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(dark)});
      card.parse(${JSON.stringify(card)});
      document.body.append(card.render());
    }`,
  );
};

it.each(everyCardInEveryLanguage)(
  '%s (%s) fits a phone, with nothing cut off at the side',
  async (name, locale, card) => {
    await show(card);
    await page.screenshot({ path: join(SCREENSHOTS, `narrow-${name}-${locale}.png`), fullPage: true });
    expect(await page.evaluate('document.body.innerText')).toMatch(/\S/);
    const cut = await page.evaluate(
      `[...document.querySelectorAll('.ac-textBlock, .ac-input, button, a')]
        .filter((part) => part.getBoundingClientRect().right > ${NARROW})
        .map((part) => part.textContent)`,
    );
    expect(cut).toEqual([]);
  },
);
