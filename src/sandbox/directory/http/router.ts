import type { GraphRequest } from './exchange';
import { GraphError } from './graph-error';
import type { Route } from './route';

export interface Match {
  readonly route: Route;
  readonly ids: readonly string[];
}

/** Finds the route of a request. @throws GraphError 400 for an address Graph does not have, 405 for a method it does not take there */
export function createRouter(routes: readonly Route[]): (request: GraphRequest) => Match {
  const table = routes.map((route) => ({ route, parts: route.pattern.split('/') }));
  return ({ method, version, segments }) => {
    let isKnown = false;
    for (const { route, parts } of table) {
      if (route.version === 'beta' && version !== 'beta') continue;
      const ids = match(parts, segments);
      if (ids === null) continue;
      if (route.method === method) return { route, ids };
      isKnown = true;
    }
    if (isKnown) {
      throw new GraphError(
        405,
        'Request_BadRequest',
        'Specified HTTP method is not allowed for the request target.',
      );
    }
    throw new GraphError(400, 'BadRequest', `Resource not found for the segment '${segments.at(-1) ?? ''}'.`);
  };
}

function match(parts: readonly string[], segments: readonly string[]): readonly string[] | null {
  if (parts.length !== segments.length) return null;
  const ids: string[] = [];
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    if (part === '{}') ids.push(segment);
    else if (part.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return ids;
}
