/** A fact as far as it could be read; what is `unread` is told as "could not check" and never guessed. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unread'; readonly why: 'notPermitted' | 'unavailable' };

export function read<T>(value: T): Reading<T> {
  return { kind: 'read', value };
}

export function unread(why: 'notPermitted' | 'unavailable'): Reading<never> {
  return { kind: 'unread', why };
}

/** The value if it was read, else `otherwise`. */
export function readOr<T, U>(reading: Reading<T>, otherwise: U): T | U {
  return reading.kind === 'read' ? reading.value : otherwise;
}
