import type { Filter } from './filter';

/** How many alternatives the widest `or` of a filter has; each value of an `in` is one. */
export function countClauses(filter: Filter): number {
  switch (filter.kind) {
    case 'or':
      return countClauses(filter.left) + countClauses(filter.right);
    case 'and':
      return Math.max(countClauses(filter.left), countClauses(filter.right));
    case 'in':
      return filter.values.length;
    case 'not':
    case 'any':
      return countClauses(filter.inner);
    case 'compare':
    case 'startsWith':
    case 'endsWith':
      return 1;
  }
}
