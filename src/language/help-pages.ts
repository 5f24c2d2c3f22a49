const EXTERNAL_ID = 'https://learn.microsoft.com/entra/external-id';

/** Microsoft's pages that help leads to. */
export const helpPages = {
  guestAccount: `${EXTERNAL_ID}/what-is-b2b`,
  redemption: `${EXTERNAL_ID}/redemption-experience`,
  costs: `${EXTERNAL_ID}/external-identities-pricing`,
  selfService: `${EXTERNAL_ID}/add-users-information-worker`,
  administrator: `${EXTERNAL_ID}/external-collaboration-settings-configure`,
} as const;
