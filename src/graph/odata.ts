/** A string literal of OData: quotes are doubled. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `mail in ('a','b')` */
export function isOneOf(property: string, values: readonly string[]): string {
  return `${property} in (${values.map(literal).join(',')})`;
}

/** `mail eq 'a' or mail eq 'b'` */
export function equalsAny(property: string, values: readonly string[]): string {
  return values.map((value) => `${property} eq ${literal(value)}`).join(' or ');
}

/** `otherMails/any(x:x eq 'a') or otherMails/any(x:x eq 'b')` */
export function containsAny(collection: string, values: readonly string[]): string {
  return values.map((value) => `${collection}/any(x:x eq ${literal(value)})`).join(' or ');
}

/** `?$select=id&$filter=…`, encoded. */
export function query(options: Readonly<Record<string, string | number | readonly string[]>>): string {
  const parts = Object.entries(options).map(([name, value]) => {
    const text = typeof value === 'object' ? value.join(',') : String(value);
    return `$${name}=${encodeURIComponent(text)}`;
  });
  return `?${parts.join('&')}`;
}
