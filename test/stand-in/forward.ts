import type { Answered, Asked } from './site';

/** Each connection has its own. */
const OWN = new Set(['host', 'connection', 'content-length']);

/** Passes a request on to an http server on this machine, as if it had come to this https origin. */
export async function forward(asked: Asked, to: string, as: string): Promise<Answered> {
  const query = asked.query.size === 0 ? '' : `?${asked.query.toString()}`;
  const headers = Object.entries(asked.headers).filter(([name]) => !OWN.has(name));
  const response = await fetch(`${to}${asked.path}${query}`, {
    method: asked.method,
    headers: Object.fromEntries(headers) as Record<string, string>,
    redirect: 'manual',
    ...(asked.body === '' ? {} : { body: asked.body }),
  });
  const text = (await response.text()).replaceAll(to, as);
  const kept = ['content-type', 'retry-after', 'request-id', 'location', 'www-authenticate'];
  const passed = kept.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value.replaceAll(to, as)] as const];
  });
  const isBodiless = response.status === 204 || response.status === 304;
  return {
    status: response.status,
    headers: Object.fromEntries(passed),
    ...(isBodiless ? {} : { body: text }),
  };
}
