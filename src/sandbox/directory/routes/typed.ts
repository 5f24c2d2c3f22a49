type TypeName = 'user' | 'group' | 'servicePrincipal' | 'directoryRole';

/** An object in a list of several types names its own. */
export function typed<T extends object>(type: TypeName, object: T): T & { '@odata.type': string } {
  return { '@odata.type': `#microsoft.graph.${type}`, ...object };
}

/** What a caller may not read Graph shows by its id alone, every other field empty. */
export function idAlone(object: { readonly id: string }): Record<string, unknown> {
  const empty = Object.fromEntries(Object.keys(object).map((name) => [name, null]));
  return { ...empty, id: object.id };
}
