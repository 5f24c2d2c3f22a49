export type Value = string | boolean | number | null;

/** `identities/issuerAssignedId`; casts left out. */
export type Path = readonly string[];

export type Filter =
  | { readonly kind: 'compare'; readonly path: Path; readonly isEqual: boolean; readonly value: Value }
  | { readonly kind: 'in'; readonly path: Path; readonly values: readonly Value[] }
  | { readonly kind: 'startsWith' | 'endsWith'; readonly path: Path; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'any'; readonly path: Path; readonly variable: string; readonly inner: Filter };
