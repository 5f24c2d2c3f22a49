import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchChromium, type Screen } from './launch-chromium';

const SCREENSHOTS = join(__dirname, '../../../test-output/screenshots');
/** A message's card; a card unfolded inside it carries the same class further in. */
const CARD = '.ac-preview-panel > .ac-adaptiveCard';
const WAIT_MS = 60_000;

export interface PlaygroundPage {
  readonly page: Page;
  /** What the person did so far: lines typed, fields filled, buttons pressed. */
  readonly presses: number;
  /** Types a line into the personal chat and sends it. */
  type(line: string): Promise<void>;
  lastCard(): Locator;
  /** What can be read on the last card. */
  cardText(): Promise<string>;
  /** Types into a field of the last card, found by its label. */
  fill(label: string, text: string): Promise<void>;
  /** Narrows a choice of the last card by typing, and takes the option. */
  choose(label: string, option: string): Promise<void>;
  /** Ticks or unticks a box of the last card. */
  tick(title: string): Promise<void>;
  /** Presses a button: of the last card that has it, or under the last message. */
  press(button: string): Promise<void>;
  /** Presses a button that opens a page, and gives that page. */
  open(button: string): Promise<Page>;
  /** Waits until the last card shows the text. */
  expectCard(text: string): Promise<void>;
  /** Waits until the chat shows the text, on a card, under it or in a message. */
  expectText(text: string): Promise<void>;
  /** Keeps the window as it is now in test-output/screenshots. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The real Playground at `url` in Chromium, with nothing in sight but the personal chat. */
export async function openPlayground(url: string, screen: Screen = {}): Promise<PlaygroundPage> {
  const { width = 1100, height = 900 } = screen;
  const context = await launchChromium({ width: Math.max(width, 1100), height });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  await page.goto(url);
  const compose = page.locator('[data-lexical-editor=true]');
  await compose.waitFor();
  await page.getByTitle('Hide log panel').click();
  await page.setViewportSize({ width, height }); // in a narrow window the log panel would lie over its own close button

  const card = (): Locator => page.locator(CARD).last();
  let presses = 0;

  return {
    page,
    get presses() {
      return presses;
    },
    async type(line) {
      presses += 1;
      await compose.click();
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    },
    lastCard: card,
    cardText: () => card().innerText(),
    async fill(label, text) {
      presses += 1;
      await card().getByLabel(label).and(page.locator('input, textarea')).fill(text);
    },
    async choose(label, option) {
      presses += 1;
      const choice = card().getByRole('combobox', { name: label });
      await choice.click();
      await choice.fill(option);
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    async tick(title) {
      presses += 1;
      await card().getByRole('checkbox', { name: title }).click();
    },
    async press(button) {
      presses += 1;
      await page.getByRole('button', { name: button, exact: true }).last().click();
    },
    async open(button) {
      presses += 1;
      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: button, exact: true }).last().click();
      return opened;
    },
    async expectCard(text) {
      await card()
        .filter({ hasText: text })
        .waitFor()
        .catch(async (cause: unknown) => {
          const seen = await page.locator(CARD).allInnerTexts();
          throw new Error(
            `The last card does not show "${text}" but:\n${seen.at(-1) ?? 'there is no card'}`,
            { cause },
          );
        });
    },
    expectText: (text) => page.getByText(text).last().waitFor(),
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
