/** Where people are reached, and what must hold in every process about their sign-in. */
export const signInSchema = `
CREATE TABLE guestlist.personal_chat (
  tenant_id text NOT NULL,
  person_id text NOT NULL,
  channel_user_id text NOT NULL,
  conversation jsonb,
  put_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, person_id)
);

CREATE TABLE guestlist.sign_in (
  tenant_id text NOT NULL,
  person_id text NOT NULL,
  -- Encrypted: what the person wanted when they had to sign in first.
  wish text,
  wished_at timestamptz,
  asked_at timestamptz,
  PRIMARY KEY (tenant_id, person_id)
);

CREATE TABLE guestlist.token_exchange (
  id text PRIMARY KEY,
  begun_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX token_exchange_by_age ON guestlist.token_exchange (begun_at);
`;
