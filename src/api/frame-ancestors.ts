/** Hosts that show the tab in a frame: Teams, Outlook and Microsoft 365 of every cloud, from the list that teams-js 2.58.0 carries (validOrigins). */
export const FRAME_ANCESTORS = [
  'https://teams.microsoft.com',
  'https://teams.microsoft.us',
  'https://gov.teams.microsoft.us',
  'https://dod.teams.microsoft.us',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.office365.us',
  'https://outlook-dod.office365.us',
  'https://www.office.com',
  'https://www.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://www.office365.us',
] as const;
