/** What lets many guests be worked on at once, however large the ledger is. */
export const engineSchema = `
-- A slice of what is to be done, without looking at what has ended.
CREATE INDEX item_open ON guestlist.item (request_id, position)
  WHERE state IN ('planned', 'inviting', 'invited', 'granting');
CREATE INDEX person_invitation_by_item ON guestlist.person_invitation (request_id, position);

ALTER TABLE guestlist.request
  -- Its requester has as much under way as one person may: since when it waits for its turn.
  ADD COLUMN turn_since timestamptz;
CREATE INDEX request_leased ON guestlist.request (tenant_id, requester_id) WHERE lease_until IS NOT NULL;
CREATE INDEX request_in_line ON guestlist.request (tenant_id, requester_id, turn_since) WHERE turn_since IS NOT NULL;

-- What all processes together may ask of the directory of one tenant: what is left when it was last looked at.
CREATE TABLE guestlist.allowance (
  tenant_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('writes', 'invitations')),
  tokens double precision NOT NULL,
  -- The part of the full rate that the directory bears; less after each 429, slowly more again.
  factor double precision NOT NULL DEFAULT 1,
  looked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, kind)
);

-- Invitations of a tenant that failed one after another; stopped: a person has to look first.
CREATE TABLE guestlist.invitation_run (
  tenant_id text PRIMARY KEY,
  failures integer NOT NULL DEFAULT 0,
  stopped_because text,
  stopped_at timestamptz
);
`;
