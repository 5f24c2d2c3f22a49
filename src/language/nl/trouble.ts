import { dateIn, momentIn } from '../date-in';
import { troublePages } from '../trouble-pages';
import type { TroubleSentences } from '../trouble-sentences';

const kinds = { group: 'de groep', team: 'het team', app: 'de app' } as const;

function ago(days: number): string {
  if (days < 1) return 'vandaag';
  return days === 1 ? 'gisteren' : `${days} dagen geleden`;
}

const causes: TroubleSentences['causes'] = {
  accountGone: ({ guest }) => ({
    heading: `${guest} heeft geen gastaccount meer`,
    text: 'Het is na de uitnodiging verwijderd. Nodig dit adres opnieuw uit, of vraag IT om het account te herstellen: dat kan 30 dagen lang.',
  }),
  accountBlocked: ({ guest }) => ({
    heading: `Het gastaccount van ${guest} is geblokkeerd`,
    text: 'Jouw organisatie heeft het geblokkeerd. Tot dat is opgeheven, werkt geen enkele link.',
  }),
  notAcceptedYet: ({ guest }) => ({
    heading: `${guest} heeft de uitnodiging nog niet geaccepteerd`,
    text: 'Zolang de link niet is geopend en de laatste pagina niet is geaccepteerd, kent jouw organisatie deze gast niet.',
  }),
  acceptedAlready: ({ guest, kind, target }) => ({
    heading: `${guest} heeft al geaccepteerd`,
    text: `De uitnodiging is gebruikt en niet meer nodig. Naar binnen gaat het nu via het adres van ${kinds[kind]} ${target} zelf.`,
  }),
  takenOut: ({ guest, kind, target }) => ({
    heading: `${guest} zit niet meer in ${kinds[kind]} ${target}`,
    text: 'Iemand heeft deze gast er na de uitnodiging uitgehaald. Voeg de gast opnieuw toe, of vraag de andere eigenaren waarom.',
  }),
  noMail: ({ guest }) => ({
    heading: 'De e-mail zit misschien bij de ongewenste mail of is tegengehouden',
    text: `De afzender is invites@microsoft.com. ${guest} heeft alleen de link nodig, dus geef die zelf door. Staat hij niet meer op de kaart, maak dan een nieuwe.`,
  }),
  linkEnded: () => ({
    heading: 'De link is misschien verouderd',
    text: 'Een link werkt niet meer zodra er een nieuwe is gemaakt, en mailfilters breken hem soms af. Maak een nieuwe link en geef die zelf door.',
  }),
  wrongAccount: ({ guest }) => ({
    heading: `${guest} is aangemeld met een ander account`,
    text: 'Alleen het adres dat je hebt uitgenodigd werkt. Een privévenster kent het andere account niet.',
  }),
  theirOrganisationBlocks: ({ guest }) => ({
    heading: `De organisatie van ${guest} staat niet toe dat haar mensen bij jullie te gast zijn`,
    text: 'In jouw organisatie kan niemand dit veranderen. Hun IT moet het toestaan in de instellingen voor toegang tot andere organisaties.',
  }),
  ourOrganisationBlocks: ({ guest }) => ({
    heading: `Jouw organisatie laat geen gasten toe van waar ${guest} werkt`,
    text: 'IT moet het toestaan in de instellingen voor toegang vanuit andere organisaties.',
  }),
  notAssigned: ({ guest, kind, target }) => ({
    heading: 'De app die wordt geopend, kent deze gast niet',
    text: `Voor zover na te gaan zit ${guest} in ${kinds[kind]} ${target}, maar dat geeft geen toegang tot de app met deze melding. IT kan de app eraan toewijzen.`,
  }),
  appNotAllowed: () => ({
    heading: 'De app vraagt om iets dat IT niet heeft toegestaan',
    text: 'Een beheerder moet eenmalig voor iedereen toestaan wat deze app wil lezen.',
  }),
  takesTime: ({ guest, kind }) => ({
    heading: 'Het heeft waarschijnlijk alleen tijd nodig',
    text:
      kind === 'team'
        ? `Voor zover na te gaan is ${guest} lid. Het kan enkele uren duren voor Teams het team toont; af- en weer aanmelden helpt, en rechtsboven van organisatie wisselen ook.`
        : `Voor zover na te gaan zit ${guest} erin. Het kan een uur duren voor dat overal bekend is; af- en weer aanmelden helpt.`,
  }),
  extraSteps: ({ guest }) => ({
    heading: 'Jouw organisatie vraagt gasten om nog een stap',
    text: `Bijvoorbeeld een code op de telefoon of gebruiksvoorwaarden om te accepteren. ${guest} kan dat bij de volgende aanmelding doen. Is de telefoon nieuw of kwijt, dan kan IT hem opnieuw instellen.`,
  }),
  conditionalAccess: ({ guest }) => ({
    heading: 'Een regel voor het aanmelden houdt deze gast tegen',
    text: `Bijvoorbeeld een regel voor apparaten of plaatsen. ${guest} kan daar niets aan doen; IT ziet in het aanmeldlogboek welke regel het is.`,
  }),
  permissionsDeclined: ({ guest }) => ({
    heading: `${guest} heeft de laatste pagina van de uitnodiging geweigerd`,
    text: 'Die pagina vraagt of jouw organisatie de naam en het adres mag zien. Dezelfde link kan opnieuw worden geopend, en geaccepteerd.',
  }),
  ownPassword: ({ guest }) => ({
    heading: `${guest} kan zich niet aanmelden bij het eigen account`,
    text: 'Het wachtwoord is onjuist of verlopen, of er waren te veel pogingen. De eigen organisatie, of de aanbieder van het adres, kan dat herstellen.',
  }),
  ownAccountDisabled: ({ guest }) => ({
    heading: `Het eigen account van ${guest} is uitgeschakeld`,
    text: 'Voor zover na te gaan is het hier niet geblokkeerd, dus de eigen organisatie van de gast kan het weer inschakelen.',
  }),
  unknownCode: () => ({
    heading: 'Deze foutmelding ken ik niet',
    text: 'De pagina van Microsoft vertelt wat ze betekent. Voor zover na te gaan is de uitnodiging in orde.',
  }),
  unknown: () => ({
    heading: 'Niets hier verklaart het',
    text: 'Voor zover na te gaan is de uitnodiging in orde. In de notitie voor IT staat wat er te zien was; de tijd en de code leiden naar het aanmeldlogboek.',
  }),
};

export const trouble: TroubleSentences = {
  heading: (guest) => `${guest} komt er niet in`,
  headingForSeveral: 'Een gast komt er niet in',
  notListed: 'Staat de gast er niet bij? Schrijf status en het e-mailadres van de gast.',
  facts: {
    invited: ({ at, days }) => `Uitgenodigd op ${dateIn('nl', at)}, ${ago(days)}.`,
    pending: 'Heeft nog niet geaccepteerd.',
    accepted: 'Heeft geaccepteerd.',
    needsNoInvitation: 'Heeft hier een account dat geen uitnodiging nodig heeft.',
    accountGone: 'Het gastaccount is er niet meer.',
    blocked: 'Het gastaccount is geblokkeerd.',
    accountUnread: 'Of de uitnodiging is geaccepteerd, kon niet worden nagegaan.',
    isIn: (target) => `Zit in ${target}.`,
    isOut: (target) => `Zit niet in ${target}.`,
    isInUnread: (target) => `Of deze gast in ${target} zit, kon niet worden nagegaan.`,
  },
  ask: 'Zeg wat je gast ziet, of plak de tekst van de foutmelding.',
  choose: 'Kies',
  pastedHint: 'Gekopieerd van het scherm, bijvoorbeeld AADSTS50020',
  guestMissing: 'Kies een gast.',
  nothingSaid: 'Kies wat je gast ziet, of plak de foutmelding.',
  symptoms: {
    noMail: 'Er kwam geen e-mail',
    linkDoesNotWork: 'De link werkt niet',
    otherAccount: 'De pagina toont een ander account',
    notInOrganisation: 'Het account bestaat niet in jouw organisatie',
    blockedByTheirs: 'De eigen organisatie van de gast blokkeert de toegang',
    blockedByOurs: 'Jouw organisatie blokkeert de toegang',
    notAssigned: 'De gast is niet toegewezen aan de app',
    extraSteps: 'Er wordt gevraagd om een code, een ander bewijs of gebruiksvoorwaarden',
    nothingThere: 'Aangemeld, maar er is niets te zien',
    somethingElse: 'Iets anders',
  },
  causes,
  actors: {
    requester: () => 'Dit kun je zelf oplossen.',
    guest: (guest) => `${guest} kan dit oplossen. Stuur de tekst hieronder.`,
    theirIt: (guest) => `De IT-afdeling van ${guest} kan dit oplossen. Stuur de tekst hieronder.`,
    ourIt: () => 'Jouw IT-afdeling kan dit oplossen. Stuur hun de notitie.',
    time: () => 'Dit gaat vanzelf over.',
  },
  write: ({ address, target }) => `Schrijf me: invite ${address} to ${target}`,
  labels: {
    cantGetIn: (guest) => (guest === null ? 'Een gast komt er niet in' : `${guest} komt er niet in`),
    goOn: 'Verder',
    seen: 'Wat de gast ziet',
    pasted: 'Of de tekst van de foutmelding',
    findCause: 'Oorzaak zoeken',
    lookUp: (code) => `Wat Microsoft over ${code} zegt`,
    askAgain: 'Iets anders',
    back: 'Terug',
  },
  noteForIt: ({ cause, guest, target, kind, seen, at, requestId }) => {
    const page = troublePages[cause];
    const lines = [
      'Een gast die met Guestlist is uitgenodigd, komt er niet in.',
      `Gast: ${guest}`,
      `Waarvoor: ${target}`,
      seen !== '' && `Wat de gast ziet: ${seen}`,
      `Waarschijnlijke oorzaak: ${causes[cause]({ guest, target, kind }).heading}`,
      page && `Instelling: ${page.setting}`,
      `Gevraagd op: ${momentIn('nl', at)}`,
      `Referentie: ${requestId}`,
      page && `Pagina van Microsoft: ${page.url}`,
    ];
    return lines.filter((line) => typeof line === 'string').join('\n');
  },
};
