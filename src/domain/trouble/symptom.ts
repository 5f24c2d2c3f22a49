/** What a guest who cannot get in sees, in the order it is asked. */
export const symptoms = [
  'noMail',
  'linkDoesNotWork',
  'otherAccount',
  'notInOrganisation',
  'blockedByTheirs',
  'blockedByOurs',
  'notAssigned',
  'extraSteps',
  'nothingThere',
  'somethingElse',
] as const;

export type Symptom = (typeof symptoms)[number];
