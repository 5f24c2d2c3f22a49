import type { PlanSentences } from '../plan-sentences';

export const plans: PlanSentences = {
  invite: ({ sendMail }) =>
    sendMail
      ? 'Nieuw: wordt uitgenodigd en toegevoegd'
      : 'Nieuw: wordt uitgenodigd en toegevoegd, geen e-mail',
  addGuest: 'Al gast: wordt toegevoegd, geen e-mail',
  addPendingGuest: 'Eerder uitgenodigd, nog niet geaccepteerd: wordt toegevoegd, de link blijft gelden',
  addMember: 'Collega of extern lid: wordt toegevoegd, geen uitnodiging nodig',
  nothingToDo: 'Zit er al in: niets te doen',
  useAccount: (knownAddress) =>
    `Bekend onder een ander adres, ${knownAddress}: dat account wordt toegevoegd, geen e-mail`,
  useAccountAlreadyIn: (knownAddress) =>
    `Bekend onder een ander adres, ${knownAddress}: dat account zit er al in`,
  didYouMean: (suggestion) => `Bedoel je ${suggestion}?`,
};
