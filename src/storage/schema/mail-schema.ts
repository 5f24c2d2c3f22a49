/** Invitations that are to be mailed once more. */
export const mailSchema = `
-- Of the positions in new_links, those whose new link is to be mailed as well. Left before the mail is asked for, so that no repeat mails again.
ALTER TABLE guestlist.request ADD COLUMN resends integer[] NOT NULL DEFAULT '{}';
ALTER TABLE guestlist.item ADD COLUMN mailed_again_at timestamptz;
`;
