import { partsOf, textOf, typeOf, type CardJson } from '../playground/card-json';

/** A card as lines of plain text: what it says, what its fields hold, and its buttons in brackets. */
export function cardAsText(card: CardJson): readonly string[] {
  const lines: string[] = [];
  const buttons: string[] = [];
  visit(card, lines, buttons);
  return buttons.length === 0 ? lines : [...lines, buttons.map((title) => `[${title}]`).join(' ')];
}

function visit(part: CardJson, lines: string[], buttons: string[]): void {
  const type = typeOf(part);
  if (part['isVisible'] === false) return;
  if (type === 'TextBlock') lines.push(withoutMarkdown(textOf(part, 'text')));
  if (type.startsWith('Input.') && textOf(part, 'value') !== '') {
    lines.push(`${textOf(part, 'label')}: ${textOf(part, 'value')}`);
  }
  if (type.startsWith('Action.')) {
    buttons.push(textOf(part, 'title'));
    return; // what a button would open is not on the screen yet
  }
  for (const inner of partsOf(part)) visit(inner, lines, buttons);
}

function withoutMarkdown(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\([\\`*_{}[\]()#+\-.!<>~|&])/g, '$1');
}
