import type { PlanSentences } from '../plan-sentences';

export const plans: PlanSentences = {
  invite: ({ sendMail }) =>
    sendMail ? 'New: will be invited and added' : 'New: will be invited and added, no e-mail',
  addGuest: 'Already a guest: will be added, no e-mail',
  addPendingGuest: 'Invited before, not accepted: will be added, link kept',
  addMember: 'Colleague or external member: will be added, no invitation',
  nothingToDo: 'Already in: nothing to do',
  useAccount: (knownAddress) =>
    `Known under another address, ${knownAddress}: that account will be added, no e-mail`,
  useAccountAlreadyIn: (knownAddress) =>
    `Known under another address, ${knownAddress}: that account is already in`,
  didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
};
