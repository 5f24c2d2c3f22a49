import type { Locator, Page } from 'playwright-core';

const MOST_PRESSES = 80;
/** Of the page that is in front: a frame that the focus has left remembers its last element. */
const HAS_FOCUS = '(one) => one === one.ownerDocument.activeElement && one.ownerDocument.hasFocus()';

/** Presses Tab until the control has the focus, as somebody does who has no mouse; the number of presses. */
export async function tabTo(page: Page, control: Locator): Promise<number> {
  await control.waitFor();
  for (let presses = 0; presses <= MOST_PRESSES; presses += 1) {
    if ((await control.evaluate(HAS_FOCUS)) === true) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${MOST_PRESSES} presses of Tab: ${control.toString()}`);
}
