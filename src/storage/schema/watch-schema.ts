/** Pending guests are looked at now and then, and what is seen is told once. */
export const watchSchema = `
ALTER TABLE guestlist.item
  -- When a pending guest is looked at next; null: not any more.
  ADD COLUMN look_at timestamptz,
  ADD COLUMN reminded_at timestamptz,
  -- What the requester's card and chat do not show yet.
  ADD COLUMN news text CHECK (news IN ('accepted', 'stale', 'seen')),
  ADD COLUMN news_since timestamptz,
  ADD COLUMN news_at timestamptz;
CREATE INDEX item_to_look_at ON guestlist.item (look_at) WHERE look_at IS NOT NULL;
CREATE INDEX item_with_news ON guestlist.item (news_at) WHERE news IS NOT NULL;

ALTER TABLE guestlist.request
  -- Positions whose guest is to be taken out again.
  ADD COLUMN removals integer[] NOT NULL DEFAULT '{}';

UPDATE guestlist.item SET look_at = now()
FROM guestlist.request
WHERE request.id = item.request_id AND request.state = 'ended' AND request.anonymised_at IS NULL
  AND item.redemption = 'pending' AND item.person_id IS NOT NULL AND item.state IN ('granted', 'nothingToDo');
`;
