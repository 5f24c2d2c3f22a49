/** The path of an absolute link of Graph's, from the version on; null if it leads anywhere but into `baseUrl`. */
export function linkWithin(
  baseUrl: string,
  link: string,
): { readonly version: 'v1.0' | 'beta'; readonly path: string } | null {
  if (!URL.canParse(link)) return null;
  const base = new URL(baseUrl);
  const url = new URL(link);
  if (url.origin !== base.origin || url.username !== '' || url.password !== '') return null;
  const root = base.pathname.replace(/\/$/, '');
  for (const version of ['v1.0', 'beta'] as const) {
    const prefix = `${root}/${version}/`;
    // The client reads "https://" anywhere in a path as the start of another address.
    if (url.pathname.startsWith(prefix)) {
      const path = `/${url.pathname.slice(prefix.length)}${url.search}`;
      return { version, path: path.replaceAll('https://', 'https%3A//') };
    }
  }
  return null;
}
