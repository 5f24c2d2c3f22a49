/** Only the fields asked for, or those that come by default; a field nobody has is left out. */
export function selected(object: object, fields: readonly string[] | null): Record<string, unknown> {
  const all = object as Readonly<Record<string, unknown>>;
  if (fields === null) return { ...all };
  const annotations = Object.keys(all).filter((name) => name.startsWith('@'));
  const known = [...annotations, ...fields].filter((name) => Object.hasOwn(all, name));
  return Object.fromEntries(known.map((name) => [name, all[name]]));
}
