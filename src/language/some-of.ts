/** Names shown before the rest is only counted. */
const MOST = 5;

/** The names as they are listed, and how many are left out. */
export function someOf(names: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  return { shown: names.slice(0, MOST), more: Math.max(0, names.length - MOST) };
}
