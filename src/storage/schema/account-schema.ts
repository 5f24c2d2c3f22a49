/** What became of an account whose invitation was undone, and what else a person is in. */
export const accountSchema = `
ALTER TABLE guestlist.item
  ADD COLUMN account text,
  ADD COLUMN account_at timestamptz;
CREATE INDEX item_by_person ON guestlist.item (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX item_by_address ON guestlist.item (address_hash);
`;
