/** What is shown of a request in a group chat or channel. */
export const sharedSchema = `
-- No reference: the place is there before the request is.
CREATE TABLE guestlist.shared_place (
  request_id uuid PRIMARY KEY,
  tenant_id text NOT NULL,
  requester_id text NOT NULL,
  activity_id text NOT NULL,
  conversation jsonb NOT NULL,
  link_for text NOT NULL CHECK (link_for IN ('everyone', 'requester')),
  -- By the requester, on the review.
  is_chosen boolean NOT NULL DEFAULT false,
  team jsonb,
  put_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shared_place_by_age ON guestlist.shared_place (put_at);
`;
