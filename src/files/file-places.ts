/** May a file be fetched from there. */
export type AcceptsPlace = (url: URL) => boolean;

/** Hosts under these domains alone, over https, without a name and password or a port of somebody's own choosing. */
export function underDomains(domains: readonly string[]): AcceptsPlace {
  return ({ protocol, hostname, port, username, password }) =>
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    domains.some((domain) => hostname.endsWith(`.${domain}`));
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** This machine, for trying the bot without Teams. */
export function onThisMachine({ protocol, hostname, username, password }: URL): boolean {
  return protocol === 'http:' && username === '' && password === '' && LOOPBACK.has(hostname);
}
