import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyRow, type Row } from './pictures';
import { stylesOfSheet } from './styles';
import { hostConfigOf, themes } from './themes';

const RENDERER = require.resolve('adaptivecards/dist/adaptivecards.js');
const DRAWING = join(__dirname, 'draw-cards.js');

const views = [
  ...themes.map((theme) => ({ name: theme.name, hostConfig: hostConfigOf(theme), isNarrow: false })),
  ...themes
    .slice(0, 1)
    .map((theme) => ({ name: theme.name, hostConfig: hostConfigOf(theme), isNarrow: true })),
];

/** The contact sheet as one page that needs nothing else: the real renderer, and every card. */
export function sheetPage(rows: readonly Row[] = everyRow()): string {
  const sheet = { rows, views };
  const json = JSON.stringify(sheet).replace(/</g, '\\u003c');
  return `<!doctype html>
<meta charset="utf-8">
<title>Cards of Guestlist</title>
<style>${stylesOfSheet()}</style>
<h1>Cards of Guestlist</h1>
<p>${rows.length} cards, in English and then in Dutch: light, dark, high contrast, and 320 px wide.</p>
<script>${readFileSync(RENDERER, 'utf8').replace(/<\/script/g, '<\\/script')}</script>
<script>const sheet = ${json};</script>
<script>${readFileSync(DRAWING, 'utf8')}</script>`;
}
