/** Why a guest cannot get in. */
export const causes = [
  'accountGone',
  'accountBlocked',
  'notAcceptedYet',
  'acceptedAlready',
  'takenOut',
  'noMail',
  'linkEnded',
  'wrongAccount',
  'theirOrganisationBlocks',
  'ourOrganisationBlocks',
  'notAssigned',
  'appNotAllowed',
  'takesTime',
  'extraSteps',
  'conditionalAccess',
  'permissionsDeclined',
  'ownPassword',
  'ownAccountDisabled',
  'unknownCode',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];

/** Who has to act. */
export type Actor = 'requester' | 'guest' | 'theirIt' | 'ourIt' | 'time';

const actors: Readonly<Record<Cause, Actor>> = {
  accountGone: 'requester',
  accountBlocked: 'ourIt',
  notAcceptedYet: 'guest',
  acceptedAlready: 'guest',
  takenOut: 'requester',
  noMail: 'requester',
  linkEnded: 'requester',
  wrongAccount: 'guest',
  theirOrganisationBlocks: 'theirIt',
  ourOrganisationBlocks: 'ourIt',
  notAssigned: 'ourIt',
  appNotAllowed: 'ourIt',
  takesTime: 'time',
  extraSteps: 'guest',
  conditionalAccess: 'ourIt',
  permissionsDeclined: 'guest',
  ownPassword: 'guest',
  ownAccountDisabled: 'theirIt',
  unknownCode: 'ourIt',
  unknown: 'ourIt',
};

export function whoActs(cause: Cause): Actor {
  return actors[cause];
}
