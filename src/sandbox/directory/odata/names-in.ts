import type { Filter, Path } from './filter';

/** Properties by which accounts are indexed. */
const INDEXED = new Set(['mail', 'userPrincipalName', 'otherMails', 'proxyAddresses', 'identities']);

/** The names of which a fitting account must have one; null if the filter does not tell, so that all must be looked at. */
export function namesIn(
  filter: Filter,
  isIndexed: (path: Path) => boolean = isName,
): readonly string[] | null {
  switch (filter.kind) {
    case 'compare':
      return filter.isEqual && isIndexed(filter.path) ? textsOf([filter.value]) : null;
    case 'in':
      return isIndexed(filter.path) ? textsOf(filter.values) : null;
    case 'any': {
      if (!isName(filter.path)) return null;
      return namesIn(filter.inner, ([variable, field]) =>
        variable === filter.variable ? field === undefined || field === 'issuerAssignedId' : false,
      );
    }
    case 'and':
      return namesIn(filter.left, isIndexed) ?? namesIn(filter.right, isIndexed);
    case 'or': {
      const left = namesIn(filter.left, isIndexed);
      const right = namesIn(filter.right, isIndexed);
      return left === null || right === null ? null : [...left, ...right];
    }
    case 'startsWith':
    case 'endsWith':
    case 'not':
      return null;
  }
}

function isName([name]: Path): boolean {
  return name !== undefined && INDEXED.has(name);
}

function textsOf(values: readonly unknown[]): readonly string[] | null {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length ? texts.map((text) => text.replace(/^smtp:/i, '')) : null;
}
