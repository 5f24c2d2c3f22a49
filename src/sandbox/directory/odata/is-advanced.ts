import type { Filter } from './filter';

/** Only the index that lags behind can answer `ne`, `not` and `endsWith`; Graph calls them advanced. */
export function isAdvanced(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return isAdvanced(filter.left) || isAdvanced(filter.right);
    case 'any':
      return isAdvanced(filter.inner);
    case 'compare':
      return !filter.isEqual;
    case 'not':
    case 'endsWith':
      return true;
    case 'in':
    case 'startsWith':
      return false;
  }
}
