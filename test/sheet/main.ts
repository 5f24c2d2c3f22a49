import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { sheetPage } from './sheet-page';

const FOLDER = join(__dirname, '../../test-output/cards');

/** `npm run cards`: every card as a picture, in one contact sheet. */
async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const page = join(FOLDER, 'index.html');
  writeFileSync(page, sheetPage());
  say(`The cards as a page: ${page}`);
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    say(`No pictures: there is no Chromium at ${executablePath}. Install it, or set CHROMIUM_PATH.`);
    process.exitCode = 1;
    return;
  }
  await takePictures(page, executablePath);
}

/** Chromium draws no picture higher than this. */
const HIGHEST = 16_000;

async function takePictures(page: string, executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const open = async (deviceScaleFactor: number) => {
      const sheet = await browser.newPage({ viewport: { width: 3_900, height: 1_000 }, deviceScaleFactor });
      const errors: string[] = [];
      sheet.on('pageerror', ({ message }) => errors.push(message));
      await sheet.goto(pathToFileURL(page).href);
      if (errors.length > 0) throw new Error(`The page could not draw the cards: ${errors.join('; ')}`);
      return sheet;
    };
    const close = await open(1);
    const sections = await close.locator('section').all();
    for (const section of sections) {
      const name = (await section.getAttribute('id')) ?? '';
      await section.screenshot({ path: join(FOLDER, `${name}.png`) });
    }
    say(`${sections.length} cards, each in a picture of its own: ${join(FOLDER, '*.png')}`);
    const height = Number(await close.evaluate('document.documentElement.scrollHeight'));
    const whole = join(FOLDER, 'contact-sheet.png');
    await (await open(Math.min(0.5, HIGHEST / height))).screenshot({ path: whole, fullPage: true });
    say(`All of them in one picture: ${whole}`);
  } finally {
    await browser.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
