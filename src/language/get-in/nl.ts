import type { GetInWords } from './get-in-words';

export const nl: GetInWords = {
  greeting: (guest) => `Hallo ${guest},`,
  openings: {
    putRightHere: ({ organisation }) =>
      `Dit ligt niet aan jou: bij ${organisation} moet eerst iets in orde worden gemaakt. Ik laat het weten als het zover is. Daarna kom je zo binnen:`,
    notAcceptedYet: () => 'Je uitnodiging staat nog open. Accepteer haar zo:',
    acceptedAlready: () =>
      'Je hebt de uitnodiging al geaccepteerd, dus de link daarvan is niet meer nodig. Voortaan ga je zo naar binnen:',
    noMail: () => 'De e-mail die niet aankwam, heb je niet nodig. Doe in plaats daarvan dit:',
    linkEnded: () => 'De link die je hebt, is misschien verouderd. Gebruik alleen deze:',
    wrongAccount: ({ address }) =>
      `De pagina nam een ander account van je. Alleen ${address} is uitgenodigd. Probeer het opnieuw, zo:`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Je eigen organisatie staat niet toe dat haar mensen bij ${organisation} te gast zijn. Vraag je IT-afdeling om het toe te staan: in Microsoft Entra, instellingen voor toegang tussen tenants, uitgaande toegang, B2B-samenwerking${code === null ? '' : ` (fout AADSTS${code})`}. Daarna kom je zo binnen:`,
    takesTime: () =>
      'Alles is in orde en heeft alleen tijd nodig, hoogstens enkele uren. Meld je af en probeer het dan opnieuw, zo:',
    extraSteps: ({ organisation }) =>
      `${organisation} vraagt bij het aanmelden om nog een stap, zoals een code op je telefoon of gebruiksvoorwaarden om te accepteren. Probeer het opnieuw en maak die stap af:`,
    permissionsDeclined: () =>
      'De laatste pagina van de uitnodiging is geweigerd. Open de link opnieuw en kies daar Accepteren:',
    ownPassword: () =>
      'Het aanmelden bij je eigen account lukte niet: het wachtwoord is onjuist of verlopen, of er waren te veel pogingen. Je eigen organisatie, of de aanbieder van je adres, kan dat herstellen. Daarna kom je zo binnen:',
    ownAccountDisabled: () =>
      'Je eigen account lijkt uitgeschakeld. Vraag je eigen IT-afdeling om het weer in te schakelen. Daarna kom je zo binnen:',
    unknown: () => 'Probeer het nog eens, precies zo:',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Open dit in een privévenster van je browser, zodat geen ander account in de weg zit, en meld je aan met ${address}, met geen ander adres.`,
    'Je meldt je aan met je eigen account of, als dat er niet is, met een code die per e-mail naar dat adres komt.',
    `Een pagina met de titel Machtigingen controleren vraagt misschien of ${organisation} je naam en adres mag zien: kies Accepteren. Misschien wordt ook een code op je telefoon gevraagd, of akkoord met gebruiksvoorwaarden.`,
    `Kies daarna in Microsoft Teams rechtsboven onder je foto ${organisation}.`,
  ],
};
