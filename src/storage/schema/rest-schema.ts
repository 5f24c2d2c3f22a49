/** A requester may let a request rest. */
export const restSchema = `
ALTER TABLE guestlist.request
  -- By its requester: nothing new is begun.
  ADD COLUMN is_paused boolean NOT NULL DEFAULT false;
`;
