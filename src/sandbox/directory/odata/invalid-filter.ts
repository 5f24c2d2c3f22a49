import { GraphError } from '../http/graph-error';

export function invalidFilter(filter: string): GraphError {
  return new GraphError(400, 'BadRequest', `Invalid filter clause: '${filter}'.`);
}
