const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of Graph without a slash at its end. Throws unless it is https, or http on this machine: tokens go there. */
export function checkedBaseUrl(text: string): string {
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!isSafe || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('The address of Microsoft Graph must be a plain https address, or http on the loopback');
  }
  return url.href.replace(/\/+$/, '');
}
