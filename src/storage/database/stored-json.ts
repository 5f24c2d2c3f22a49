/** JSON in the store says of which version it is, so that a later Guestlist can read what an earlier one wrote. */
export interface StoredJson {
  readonly version: 1;
  readonly value: unknown;
}

export function toStoredJson(value: unknown): StoredJson {
  return { version: 1, value: storable(value) };
}

/** @throws for anything `toStoredJson` cannot have written: what is not understood must not be acted upon. */
export function fromStoredJson(stored: unknown): unknown {
  const { version, value } = (stored ?? {}) as Partial<StoredJson>;
  if (version !== 1 || value === undefined)
    throw new Error('A stored value is of a version that is not known');
  return value;
}

/** PostgreSQL takes neither NUL nor half a surrogate pair in a text. */
export function storableText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '');
}

function storable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part)),
  );
}
