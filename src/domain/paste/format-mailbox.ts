/** A guest as a mail program writes one: `Ann Lee <ann@fabrikam.com>`, the name in quotes where it needs them. */
export function formatMailbox(address: string, displayName: string | null): string {
  if (displayName === null) return address;
  const isPlain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]*[\p{L}\p{M}\p{N}.]$/u.test(displayName);
  const name = isPlain ? displayName : `"${displayName.replace(/["\\]/g, String.raw`\$&`)}"`;
  return `${name} <${address}>`;
}
