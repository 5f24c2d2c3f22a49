import { partsOf, textOf, type CardJson } from '../../src/sandbox/playground/card-json';

/** All that a card says, hidden parts too: texts, labels, titles and filled fields, a line each, without Markdown's escapes. */
export function wordsOf(card: unknown): string {
  return typeof card === 'object' && card !== null ? linesOf(card as CardJson).join('\n') : '';
}

function linesOf(part: CardJson): readonly string[] {
  const said = ['text', 'label', 'title', 'value', 'url']
    .map((name) => textOf(part, name))
    .filter((text) => text !== '');
  return [
    ...said.map((text) => text.replace(/\\([\\`*_{}[\]()#+\-.!<>~|&@])/g, '$1')),
    ...partsOf(part).flatMap(linesOf),
  ];
}
