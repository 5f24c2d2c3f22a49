/** Lists that are too long for a form's field. */
export const keptSchema = `
-- No reference: the list is there before the request is.
CREATE TABLE guestlist.kept_guests (
  request_id uuid PRIMARY KEY,
  tenant_id text NOT NULL,
  requester_id text NOT NULL,
  list jsonb NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX kept_guests_by_age ON guestlist.kept_guests (kept_at);
`;
