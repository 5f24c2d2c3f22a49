import { plainText } from './plain-text';

/** Markdown of our own making, the only kind that reaches a card unescaped. */
export class Markup {
  constructor(readonly markdown: string) {}
}

const MENTION = /<\/?at(\s[^>]*)?>/gi;

/** People's text as one line that a card's TextBlock shows to the letter. */
export function escapeMarkdown(text: string): string {
  const line = withoutMentions(plainText(text)).replace(/\s+/g, ' ').trim();
  return (
    line
      .replace(/[\\`*[\]<>~|]/g, '\\$&')
      // Within a word an underscore means nothing; `first_last@…` stays as it is for clients that show the backslash.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      // `{{DATE(…)}}` is a function of the card itself, `${` one of its templates.
      .replace(/(?<=[{$])\{/g, '\\{')
      .replace(/^([#+\-=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** A link of ours: `title` may be people's text. Null for anything but a web address. */
export function markdownLink(title: string, url: string): Markup | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const target = href.replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return new Markup(`[${escapeMarkdown(title)}](${target})`);
}

/** Repeated, because taking one out can put another together. */
function withoutMentions(text: string): string {
  const without = text.replace(MENTION, '');
  return without === text ? text : withoutMentions(without);
}
