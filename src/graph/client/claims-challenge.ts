/** The claims challenge of a WWW-Authenticate header (base64 on the wire) as the JSON a sign-in passes on; null if there is none. */
export function claimsChallenge(header: string | null): string | null {
  const claims = /\bclaims="([^"]+)"/i.exec(header ?? '')?.[1];
  if (claims === undefined) return null;
  const decoded = Buffer.from(claims, 'base64').toString('utf8');
  return isJson(decoded) ? decoded : isJson(claims) ? claims : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
