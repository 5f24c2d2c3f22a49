const BOMS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 512;
/** In no text that a person made. */
// eslint-disable-next-line no-control-regex -- exactly these are looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Text of a file in UTF-8, UTF-16 or Windows-1252; null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return BINARY.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string {
  const marked = BOMS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.[0] ?? unmarkedUtf16(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte means something in Windows-1252, which is what older programs write in Western Europe.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Western text in UTF-16 is half zeros. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd >= many && even === 0) return 'utf-16le';
  return even >= many && odd === 0 ? 'utf-16be' : null;
}
