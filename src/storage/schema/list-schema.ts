/** One list may go into several targets. */
export const listSchema = `
-- Of a list that goes into several targets: the id of its first request, which has none itself. No reference: the first may go before the others.
ALTER TABLE guestlist.request ADD COLUMN list_id uuid;
CREATE INDEX request_by_list ON guestlist.request (list_id) WHERE list_id IS NOT NULL;
`;
