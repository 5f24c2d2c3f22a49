/** What most columns hold is told by the ports; here only what those do not show. */
export const firstSchema = `
CREATE TABLE guestlist.request (
  id uuid PRIMARY KEY,
  tenant_id text NOT NULL,
  requester_id text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'held', 'running', 'ended', 'cancelled')),
  locale text NOT NULL,
  details jsonb NOT NULL,
  held_until timestamptz,
  is_undoing boolean NOT NULL DEFAULT false,
  new_links integer[] NOT NULL DEFAULT '{}',
  -- Counts what the requester asked; a worker that saw fewer wishes does not end the request.
  wishes integer NOT NULL DEFAULT 0,
  wishes_seen integer NOT NULL DEFAULT 0,
  -- Fences the work: only writes of the newest attempt are let in.
  attempt integer NOT NULL DEFAULT 0,
  lease_owner uuid,
  lease_until timestamptz,
  -- When the queue is to wake it; long past and unclaimed means that the wake was lost.
  wake_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  ended_at timestamptz,
  anonymised_at timestamptz
);
CREATE INDEX request_by_requester ON guestlist.request (tenant_id, requester_id, sent_at DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX request_open ON guestlist.request (wake_at) WHERE state IN ('held', 'running');
CREATE INDEX request_to_anonymise ON guestlist.request (ended_at) WHERE anonymised_at IS NULL;

CREATE TABLE guestlist.item (
  request_id uuid NOT NULL REFERENCES guestlist.request ON DELETE CASCADE,
  position integer NOT NULL,
  address text NOT NULL,
  -- Keyed (HMAC), so that it outlives the address without telling it.
  address_hash text NOT NULL,
  display_name text NOT NULL,
  details jsonb NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'inviting', 'invited', 'granting', 'granted',
    'nothingToDo', 'refused', 'failed', 'cancelled', 'undone')),
  reason text,
  person_id text,
  is_invited_by_us boolean NOT NULL DEFAULT false,
  is_granted_by_us boolean NOT NULL DEFAULT false,
  redemption text CHECK (redemption IN ('pending', 'accepted')),
  -- Encrypted.
  redemption_url text,
  redemption_url_at timestamptz,
  is_read_back boolean NOT NULL DEFAULT false,
  attempts integer NOT NULL DEFAULT 0,
  client_request_id uuid,
  inviting_at timestamptz,
  in_doubt_since timestamptz,
  directory_request_id text,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (request_id, position)
);
CREATE INDEX item_with_url ON guestlist.item (redemption_url_at) WHERE redemption_url IS NOT NULL;

-- One row for each person of a tenant: whoever holds it may invite them, nobody else meanwhile.
CREATE TABLE guestlist.person_invitation (
  tenant_id text NOT NULL,
  address_hash text NOT NULL,
  request_id uuid NOT NULL,
  position integer NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now(),
  person_id text,
  invited_at timestamptz,
  PRIMARY KEY (tenant_id, address_hash)
);

CREATE TABLE guestlist.person_settings (
  tenant_id text NOT NULL,
  person_id text NOT NULL,
  locale text,
  welcomed_at timestamptz,
  PRIMARY KEY (tenant_id, person_id)
);

CREATE TABLE guestlist.card_place (
  request_id uuid PRIMARY KEY REFERENCES guestlist.request ON DELETE CASCADE,
  activity_id text NOT NULL,
  conversation jsonb NOT NULL,
  put_at timestamptz NOT NULL DEFAULT now()
);
`;
