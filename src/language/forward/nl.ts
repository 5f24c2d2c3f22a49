import type { ForwardText } from './forward-subject';

const kinds = { group: 'de groep', team: 'het team', app: 'de app' } as const;

export const nl: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Hallo ${guest},`,
  `${inviter} van ${organisation} nodigt je uit als gast voor ${kinds[kind]} ${target}. Open deze link om de uitnodiging te accepteren:`,
  link,
  `De link is alleen voor jou, dus stuur hem niet door. Gebruik hem met het adres ${address}.`,
  'Ben je al aangemeld met een ander account, open de link dan in een privévenster. Je meldt je aan met je eigen account, of met een code die je per mail krijgt.',
  `Daarna vraagt een pagina van Microsoft of ${organisation} je naam en adres mag zien. Sommige organisaties vragen bij het aanmelden om extra stappen, zoals een code op je telefoon.`,
  ...(kind === 'team'
    ? [`Om het team later te zien, kies je in Microsoft Teams rechtsboven onder je foto ${organisation}.`]
    : []),
];
