import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

/** `npm run icons`: draws the package's icons anew from their SVG sources, with Chromium. */
async function main(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- a tool of its own, beside the product
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { name, size } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(__dirname, `../icons/${name}.svg`), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(join(__dirname, `../${name}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void main();
