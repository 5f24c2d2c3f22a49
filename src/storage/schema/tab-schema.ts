/** What the tab shows beside the chat: when a guest was seen to have accepted, and that something has changed just now. */
export const tabSchema = `
ALTER TABLE guestlist.item ADD COLUMN accepted_at timestamptz;
UPDATE guestlist.item SET accepted_at = seen.at
FROM (SELECT request_id, position, min(at) AS at FROM guestlist.audit_line WHERE what = 'accepted' GROUP BY 1, 2) AS seen
WHERE item.request_id = seen.request_id AND item.position = seen.position;

-- Whoever saw it, it is written down once.
CREATE FUNCTION guestlist.note_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.accepted_at = now();
  RETURN NEW;
END $$;
CREATE TRIGGER note_acceptance BEFORE UPDATE ON guestlist.item FOR EACH ROW
  WHEN (OLD.redemption = 'pending' AND NEW.redemption = 'accepted') EXECUTE FUNCTION guestlist.note_acceptance();

-- Requests in which something has changed that people see. Only added to, so that nobody waits for anybody; emptied after minutes.
CREATE TABLE guestlist.change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Ids are given before their transactions end; this tells which could still have been missed.
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL DEFAULT now(),
  request_id uuid NOT NULL
);
CREATE INDEX change_by_transaction ON guestlist.change (transaction);
CREATE INDEX change_by_age ON guestlist.change (at);

CREATE FUNCTION guestlist.note_item_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guestlist.change (request_id)
  SELECT DISTINCT new_rows.request_id FROM old_rows JOIN new_rows USING (request_id, position)
  WHERE (old_rows.state, old_rows.reason, old_rows.redemption, old_rows.redemption_url, old_rows.is_read_back, old_rows.in_doubt_since, old_rows.address)
    IS DISTINCT FROM (new_rows.state, new_rows.reason, new_rows.redemption, new_rows.redemption_url, new_rows.is_read_back, new_rows.in_doubt_since, new_rows.address);
  RETURN NULL;
END $$;
CREATE TRIGGER note_change AFTER UPDATE ON guestlist.item
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION guestlist.note_item_change();

CREATE FUNCTION guestlist.note_request_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guestlist.change (request_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER note_change AFTER UPDATE OF state, details, is_paused ON guestlist.request FOR EACH ROW
  WHEN ((OLD.state, OLD.details, OLD.is_paused) IS DISTINCT FROM (NEW.state, NEW.details, NEW.is_paused))
  EXECUTE FUNCTION guestlist.note_request_change();

CREATE INDEX audit_line_by_request ON guestlist.audit_line (request_id, position);
CREATE INDEX request_by_target ON guestlist.request (tenant_id, (details #>> '{value,target,ref,id}')) WHERE sent_at IS NOT NULL;
`;
