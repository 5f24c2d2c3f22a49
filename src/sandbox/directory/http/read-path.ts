import { GraphError } from './graph-error';
import type { GraphRequest } from './exchange';

type Target = Pick<GraphRequest, 'version' | 'segments' | 'path' | 'query'>;

/** Splits `/v1.0/users('id')?$select=id`; null for what is not Graph's. @throws GraphError 400 for a garbled address */
export function readPath(address: string): Target | null {
  const [path = '', ...rest] = address.split('?');
  const match = /^\/(v1\.0|beta)(?:\/(.*))?$/.exec(path);
  if (match === null) return null;
  const version = match[1] === 'beta' ? 'beta' : 'v1.0';
  const segments = (match[2] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .flatMap(partsOf);
  return { version, segments, path, query: new URLSearchParams(rest.join('?')) };
}

function partsOf(part: string): readonly string[] {
  const text = decode(part);
  const [, name, key] = /^(\w+)\('(.*)'\)$/.exec(text) ?? [];
  return name === undefined || key === undefined ? [text] : [name, key.replaceAll("''", "'")];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new GraphError(400, 'BadRequest', 'The request URI is not valid.');
  }
}
