import type { Filter, Path, Value } from './filter';
import { invalidFilter } from './invalid-filter';
import { tokensOf, type Token } from './tokens';

const DEEPEST = 60;

/** Reads a filter; @throws GraphError 400 for what Graph would not understand. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  let place = 0;
  let depth = 0;
  const fail = (): never => {
    throw invalidFilter(text);
  };
  const take = (): Token => tokens[place++] ?? fail();
  const isNext = (value: string): boolean => {
    const token = tokens[place];
    return token !== undefined && token.kind !== 'text' && token.value === value;
  };
  const skip = (value: string): boolean => isNext(value) && ++place > 0;
  const expect = (value: string): void => {
    if (!skip(value)) fail();
  };

  const filter = anyOf();
  if (place < tokens.length) fail();
  return filter;

  function anyOf(): Filter {
    if (++depth > DEEPEST) fail();
    let left = allOf();
    while (skip('or')) left = { kind: 'or', left, right: allOf() };
    depth -= 1;
    return left;
  }

  function allOf(): Filter {
    let left = single();
    while (skip('and')) left = { kind: 'and', left, right: single() };
    return left;
  }

  function single(): Filter {
    if (skip('not')) return { kind: 'not', inner: single() };
    if (skip('(')) {
      const inner = anyOf();
      expect(')');
      return inner;
    }
    const name = word();
    if (name === 'startswith' || name === 'startsWith') return matching('startsWith');
    if (name === 'endswith' || name === 'endsWith') return matching('endsWith');
    if (name.endsWith('/any')) return lambda(name.slice(0, -'/any'.length));
    return comparison(pathOf(name));
  }

  function matching(kind: 'startsWith' | 'endsWith'): Filter {
    expect('(');
    const path = pathOf(word());
    expect(',');
    const token = take();
    if (token.kind !== 'text') return fail();
    expect(')');
    return { kind, path, value: token.value };
  }

  function lambda(name: string): Filter {
    expect('(');
    const variable = word();
    expect(':');
    const inner = anyOf();
    expect(')');
    return { kind: 'any', path: pathOf(name), variable, inner };
  }

  function comparison(path: Path): Filter {
    const operator = word();
    if (operator === 'eq' || operator === 'ne') {
      return { kind: 'compare', path, isEqual: operator === 'eq', value: value() };
    }
    if (operator !== 'in') return fail();
    expect('(');
    const values = [value()];
    while (skip(',')) values.push(value());
    expect(')');
    return { kind: 'in', path, values };
  }

  function word(): string {
    const token = take();
    return token.kind === 'word' ? token.value : fail();
  }

  function value(): Value {
    const token = take();
    if (token.kind === 'text') return token.value;
    if (token.kind === 'mark') return fail();
    if (token.value === 'true' || token.value === 'false') return token.value === 'true';
    if (token.value === 'null') return null;
    return /^-?\d+$/.test(token.value) ? Number(token.value) : token.value;
  }
}

function pathOf(name: string): Path {
  return name.split('/').filter((part) => !part.startsWith('microsoft.graph.'));
}
