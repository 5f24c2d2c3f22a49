/** Forms whose list is gone on with on the page. */
export const openedSchema = `
ALTER TABLE guestlist.kept_guests
  ALTER COLUMN list DROP NOT NULL,
  -- What stood in the form.
  ADD COLUMN form jsonb;
`;
