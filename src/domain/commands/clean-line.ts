import { cleanPaste } from '../paste/clean-paste';

/** Characters; a chat message has fewer. */
const LONGEST_LINE = 300_000;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** What a person typed, without mentions of the bot and without the markup a client may put around addresses. */
export function cleanLine(text: string): string {
  const bare = text
    .slice(0, LONGEST_LINE)
    .replace(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/gi, ' ')
    .replace(/<\/?(?:a|p|div|span|b|i|strong|em|u|ul|ol|li|pre)\b[^<>@]{0,500}>|<a\s[^<>]{0,500}>/gi, ' ')
    .replace(/<br\s{0,3}\/?>/gi, '\n')
    .replace(/&(lt|gt|amp|quot|apos|#39|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return cleanPaste(bare).slice(0, LONGEST_LINE).trim();
}

/** A short line to compare with the commands: one space between words, small letters, no marks at its ends. */
export function plainWords(line: string): string {
  return line
    .slice(0, 100)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”‘’.!?,*_`]+/, '')
    .replace(/[\s"'“”‘’.!?,*_`]+$/, '');
}
