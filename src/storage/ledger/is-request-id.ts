const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come from cards: one that is no UUID names no request, and would be an error to the database. */
export function isRequestId(id: string): boolean {
  return UUID.test(id);
}
