import { themes, type Theme } from './themes';

/** What Teams adds to the bare renderer: its fields, its buttons, and what a card lies in. */
export function stylesOfSheet(): string {
  return `${sheet}\n${themes.map(stylesOf).join('\n')}`;
}

const sheet = `
* { box-sizing: border-box }
body { margin: 24px; background: #fafafa; color: #242424; font: 14px/20px Segoe UI, Liberation Sans, sans-serif; width: max-content }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 4px }
body > p { margin: 0 0 24px; color: #616161 }
section { margin: 0 0 32px; border-top: 1px solid #d1d1d1; padding-top: 8px }
section > h2 { font-size: 16px; margin: 0 0 8px }
.row { display: flex; align-items: flex-start; gap: 12px }
figure { margin: 0; width: 476px }
figure.narrow { width: 320px }
figcaption { font-size: 12px; color: #616161; padding: 0 0 4px }
.place { padding: 12px }
.narrow .place { padding: 6px }
.card { border-radius: 8px; border: 1px solid; overflow: hidden }
.from { font-size: 12px; padding: 0 0 4px }
.title { font-weight: 600; padding: 12px 16px 0; display: flex; justify-content: space-between }
.ac-textBlock p { margin: 0 }
.ac-pushButton { font: 600 14px/20px Segoe UI, Liberation Sans, sans-serif; border: 1px solid; border-radius: 4px; padding: 5px 12px; background: none; cursor: pointer; max-width: 100% }
.ac-actionSet { flex-wrap: wrap !important; gap: 8px }
.ac-actionSet > div[style*="width: 8px"] { display: none }
.ac-pushButton > div { white-space: normal !important }
input:not([type=checkbox]):not([type=radio]), textarea, select { width: 100%; font: inherit; color: inherit; border: 1px solid transparent; border-radius: 4px; padding: 5px 12px; min-height: 32px }
textarea { min-height: 72px; resize: none }
.ac-input-container > .ac-richTextBlock { padding-bottom: 4px }
.ac-input-container label, .ac-toggleInput, .ac-choiceSetInput-expanded { font: inherit }
a { text-decoration: none }
.preview { display: flex; flex-direction: column; padding: 8px 12px }
.preview b { font-weight: 600 }
`;

function stylesOf(theme: Theme): string {
  const within = `.${theme.name}`;
  return `
${within} .place { background: ${theme.page}; color: ${theme.text}; font-size: 14px }
${within} .from { color: ${theme.subtle} }
${within} .card { background: ${theme.card}; border-color: ${theme.border} }
${within} input:not([type=checkbox]):not([type=radio]), ${within} textarea, ${within} select { background: ${theme.field}; border-bottom-color: ${theme.subtle} }
${within === '.contrast' ? '.contrast input, .contrast textarea, .contrast select { border-color: #fff !important }' : ''}
${within} ::placeholder { color: ${theme.subtle}; opacity: 1 }
${within} .ac-pushButton { color: ${theme.text}; border-color: ${theme.border} }
${within} .ac-pushButton.style-positive { background: ${theme.primary.fill}; border-color: ${theme.primary.fill}; color: ${theme.primary.text} }
${within} .ac-pushButton.style-destructive { background: ${theme.destructive.fill}; border-color: ${theme.destructive.fill}; color: ${theme.destructive.text} }
${within} a, ${within} .ac-anchor { color: ${theme.link} }
${within} .preview span { color: ${theme.subtle} }`;
}
