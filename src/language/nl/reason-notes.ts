import type { ReasonSentences } from '../reason-sentences';

export const fixers: ReasonSentences['fixers'] = {
  requester: () => 'Dit kun je zelf rechtzetten.',
  owner: ({ target }) => `Een eigenaar van ${target} kan dit veranderen.`,
  administrator: () => 'Een beheerder van je organisatie kan dit veranderen.',
  guestsOrganisation: () => 'Een beheerder van de organisatie van je gast kan dit veranderen.',
  time: () => 'Dit gaat vanzelf over.',
  nobody: () => 'Niemand kan dit veranderen.',
};

export const checks: ReasonSentences['checks'] = {
  existingAccounts: 'of deze gasten al een account hebben',
  groupAddresses: 'of een adres van een groep is',
  membership: 'of ze er al in zitten',
  invitePolicy: 'of je van je organisatie mag uitnodigen',
  requesterRole: 'of je de rol Guest Inviter hebt',
  domainRule: 'van welke organisaties gasten mogen komen',
  guestSwitch: 'of gasten hier uit staan',
  ownership: 'of je eigenaar bent',
  assignment: 'of de groep de app nog opent',
  accountBlocked: 'of hun accounts geblokkeerd zijn',
  label: 'of het gevoeligheidslabel gasten toelaat',
};

export const warnings: ReasonSentences['warnings'] = {
  roleMailbox: 'Dit lijkt een gedeelde mailbox: iedereen die hem leest, kan de uitnodiging accepteren.',
  lookAlikeDomain:
    'Dit lijkt op een domein waarvan je al gasten hebt, maar het is niet hetzelfde. Controleer het letter voor letter.',
  mixedScript:
    'In dit adres staan letters uit verschillende alfabetten die op elkaar lijken. Controleer het letter voor letter.',
};
