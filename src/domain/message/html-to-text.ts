/** Tags after which a line ends, as a reader sees it. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** What is in them nobody reads; a mention names somebody who is here already. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template', 'at']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  shy: '',
  zwnj: '',
};

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const ENTITY_PARTS = new RegExp(ENTITY.source, 'i');
const TAG_NAME = /^\/?\s{0,4}([a-z][a-z0-9]{0,15})/i;
const MAILTO = /\bhref\s{0,4}=\s{0,4}["']?\s{0,4}mailto:([^"'\s>?]{1,320})/i;

/** The words of a message's HTML as they stand in lines and cells; an address behind a link stands beside its words. Takes time in proportion to the text. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let unread: string | null = null;
  let mailto: string | null = null;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? -1 : html.indexOf('>', open);
    const text = html.slice(at, end === -1 ? undefined : open);
    if (unread === null && text !== '') parts.push(decode(text.replace(/[\r\n]+/g, ' ')));
    if (end === -1) break;
    const tag = html.slice(open + 1, end);
    const name = TAG_NAME.exec(tag)?.[1]?.toLowerCase() ?? '';
    const isEnd = tag.startsWith('/');
    if (unread !== null) {
      if (isEnd && name === unread) unread = null;
    } else if (UNREAD.has(name) && !isEnd && !tag.endsWith('/')) {
      unread = name;
    } else if (name === 'a') {
      if (isEnd && mailto !== null) parts.push(` <${mailto}>`);
      mailto = isEnd ? null : addressIn(tag);
    } else if (BLOCKS.has(name)) {
      parts.push('\n');
    } else if (CELLS.has(name) && isEnd) {
      parts.push('\t');
    }
    at = end + 1;
  }
  return parts.join('');
}

function addressIn(tag: string): string | null {
  const encoded = MAILTO.exec(tag)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(decode(encoded));
  } catch {
    return null;
  }
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole) => {
    const [, decimal, hex, name] = ENTITY_PARTS.exec(whole) ?? [];
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
  });
}
