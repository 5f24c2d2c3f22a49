/** What must never stand in a log, and what stands there instead. In this order: a link may hold an address, a token anything. Each repetition is bounded, so that no text takes long. */
const SECRETS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/eyJ[\w-]{4,2000}\.[\w-]{0,9000}(?:\.[\w-]{0,2000})?/g, '[token]'],
  [/\b(Bearer|Basic)\s{1,3}[\w.~+/=-]{8,9000}/gi, '$1 [token]'],
  // A client secret of Entra.
  [/(?<![\w~.-])[\w.~-]{3,8}Q~[\w.~-]{20,60}/g, '[secret]'],
  // 32 bytes in base64.
  [/(?<![\w+/=-])[\w+/-]{43}=(?![\w+/=])/g, '[key]'],
  // User and password of a database.
  [/\b([a-z][a-z0-9+]{0,15}:\/\/)[^\s/@]{1,300}@/gi, '$1[user]@'],
  // Redemption links carry their ticket in the query, or in the path of an opened one.
  [/\bhttps?:\/\/[^\s"'<>)\]]{0,300}(?:redeem|invitations?\/)[^\s"'<>)\]]{0,4000}/gi, '[link]'],
  [/(\bhttps?:\/\/[^\s"'<>)\]?#]{1,300})[?#][^\s"'<>)\]]{0,4000}/gi, '$1?[query]'],
  [
    /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu,
    '[address]',
  ],
];

const DEEPEST = 6;

/** The same text without addresses, tokens, links and secrets; ids stay. */
export function redactText(text: string): string {
  return SECRETS.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

/** The same for everything in a log line's fields, errors and their causes included. */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redact(fields, 0) as Record<string, unknown>;
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= DEEPEST) return '[deep]';
  if (value instanceof Error) {
    const { name, message, stack, cause } = value;
    return redact({ name, message, stack, ...(cause === undefined ? {} : { cause }) }, depth);
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => redact(inner, depth + 1));
  const entries = Object.entries(value).map(([key, inner]) => [redactText(key), redact(inner, depth + 1)]);
  return Object.fromEntries(entries);
}
