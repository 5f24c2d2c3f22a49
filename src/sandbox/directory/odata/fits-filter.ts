import type { Filter, Path, Value } from './filter';

type Scope = Readonly<Record<string, unknown>>;

/** Does the object fit; texts are compared in any case, as Graph does. */
export function fitsFilter(object: object, filter: Filter): boolean {
  return fits(object as Scope, filter);
}

function fits(scope: Scope, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return fits(scope, filter.left) && fits(scope, filter.right);
    case 'or':
      return fits(scope, filter.left) || fits(scope, filter.right);
    case 'not':
      return !fits(scope, filter.inner);
    case 'compare':
      return isSame(valueAt(scope, filter.path), filter.value) === filter.isEqual;
    case 'in': {
      const found = valueAt(scope, filter.path);
      return filter.values.some((value) => isSame(found, value));
    }
    case 'startsWith':
      return textAt(scope, filter.path).startsWith(filter.value.toLowerCase());
    case 'endsWith':
      return textAt(scope, filter.path).endsWith(filter.value.toLowerCase());
    case 'any': {
      const list = valueAt(scope, filter.path);
      const items: readonly unknown[] = Array.isArray(list) ? list : [];
      return items.some((item) => fits({ [filter.variable]: item }, filter.inner));
    }
  }
}

function valueAt(scope: Scope, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Scope)[name] : undefined),
    scope,
  );
}

function textAt(scope: Scope, path: Path): string {
  const value = valueAt(scope, path);
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function isSame(found: unknown, value: Value): boolean {
  if (typeof found === 'string' && typeof value === 'string') {
    return found.toLowerCase() === value.toLowerCase();
  }
  return (found ?? null) === value;
}
