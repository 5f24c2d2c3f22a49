/**
 * Small letters and digits that pass for Latin ones in a domain. Chosen from Unicode's confusables (UTS #39):
 * only what IDNA lets into a domain, and only what looks alike at the size of a chat.
 */
// prettier-ignore
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аɑα', b: 'ьЬƅ', c: 'сϲ', d: 'ԁɗɖ', e: 'еҽєɛ', f: 'ƒ', g: 'ɡցƍ', h: 'һհ', j: 'јϳ', k: 'кκ',
  l: 'ӏіıιɩїɭ1i', m: 'мɱ', n: 'ոռпηɲ', o: 'оοօσ0ө', p: 'рρ', q: 'ԛգ', r: 'гɾ', s: 'ѕꜱʂ', t: 'тτƭ',
  u: 'սυʋцɥ', v: 'νѵ', w: 'ԝɯшωաѡ', x: 'хχ', y: 'уγүყʏ', z: 'ʐʒ',
};

const latinOf = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
);

/** Two domains that read alike have the same skeleton; nothing else is to be read from it. */
export function skeletonOf(readableDomain: string): string {
  const bare = readableDomain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(bare, (char) => latinOf.get(char) ?? char)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
