import { badRequest } from '../http/graph-error';

/** The key out of `…/directoryObjects/{id}` or `…/users('{id}')`. @throws GraphError 400 */
export function idInLink(link: string): string {
  const match = /\/(?:directoryObjects|users)(?:\/([^/?#]+)|\('([^']+)'\))$/i.exec(link);
  const key = match?.[1] ?? match?.[2];
  if (key === undefined) throw badRequest(`Invalid URL format specified in payload: '${link}'.`);
  return decodeURIComponent(key);
}
