import type { Locator, Page } from 'playwright-core';

const MOST_PRESSES = 80;

interface Focusable {
  readonly ownerDocument: { readonly activeElement: unknown; hasFocus(): boolean };
}

/** Runs in the page. A frame that the focus has left remembers its last element. */
const hasFocus = (one: Focusable): boolean =>
  one === one.ownerDocument.activeElement && one.ownerDocument.hasFocus();

/** Presses Tab until the control has the focus, as somebody does who has no mouse; the number of presses. */
export async function tabTo(page: Page, control: Locator): Promise<number> {
  await control.waitFor();
  for (let presses = 0; presses <= MOST_PRESSES; presses += 1) {
    if (await control.evaluate(hasFocus)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${MOST_PRESSES} presses of Tab: ${control.toString()}`);
}
