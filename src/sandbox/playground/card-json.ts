/** An Adaptive Card or a part of one, as it came over the wire. */
export type CardJson = Readonly<Record<string, unknown>>;

const isCardJson = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Not on the screen: what a client shows instead of an element it does not know, and what it asks for by itself. */
const NOT_SHOWN = ['fallback', 'refresh', 'data', 'authentication'];

/** The objects directly inside a part of a card, in the order in which they are shown. */
export function partsOf(part: CardJson): CardJson[] {
  return Object.entries(part)
    .filter(([name]) => !NOT_SHOWN.includes(name))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isCardJson);
}

/** A string of a part of a card; empty where it has none. */
export const textOf = (part: CardJson, name: string): string => {
  const value = part[name];
  return typeof value === 'string' ? value : '';
};

export const typeOf = (part: CardJson): string => textOf(part, 'type');
