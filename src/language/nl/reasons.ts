import { domainOf } from '../domain-of';
import type { ReasonSentences } from '../reason-sentences';

export const reasons: ReasonSentences['reasons'] = {
  dynamicMembership: ({ target }) => ({
    says: `${target} kiest zijn leden met een regel, dus niemand kan met de hand worden toegevoegd.`,
    instead: "Kies een groep zonder zo'n regel, of laat IT de regel zo aanpassen dat deze gast eronder valt.",
  }),
  syncedFromOnPremises: ({ target }) => ({
    says: `${target} wordt op de eigen servers van je organisatie bijgehouden en alleen naar de cloud gekopieerd. Aan die kopie kunnen geen gasten worden toegevoegd.`,
    instead: 'Kies een groep of team dat in de cloud is gemaakt.',
  }),
  mailEnabledSecurityGroup: ({ target }) => ({
    says: `${target} is een beveiligingsgroep met e-mail; de leden kunnen alleen in Exchange worden gewijzigd.`,
    instead: 'Kies een beveiligingsgroep, een Microsoft 365-groep of een team.',
  }),
  distributionList: ({ target }) => ({
    says: `${target} is een distributielijst: die verstuurt mail maar geeft nergens toegang toe, en de leden kunnen alleen in Exchange worden gewijzigd.`,
    instead: 'Kies een beveiligingsgroep, een Microsoft 365-groep of een team.',
  }),
  roleAssignable: ({ target }) => ({
    says: `${target} kan beheerdersrechten geven, dus alleen bepaalde beheerders mogen de leden wijzigen.`,
    instead: 'Kies een andere groep.',
  }),
  managementRestricted: ({ target }) => ({
    says: `${target} is extra beschermd, dus alleen bepaalde beheerders mogen de leden wijzigen.`,
    instead: 'Kies een andere groep.',
  }),
  guestsOffInTenant: ({ target }) => ({
    says: `In je organisatie mogen eigenaren geen gasten toevoegen aan Microsoft 365-groepen en teams, en ${target} is er zo een.`,
    instead: 'Een beveiligingsgroep waarvan jij eigenaar bent, kan deze gast misschien wel opnemen.',
  }),
  guestsOffInGroup: ({ target }) => ({
    says: `Voor ${target} staan gasten uit.`,
    instead: 'Kies een andere groep of een ander team.',
  }),
  guestsOffByLabel: ({ target }) => ({
    says: `${target} heeft een gevoeligheidslabel dat geen gasten toelaat.`,
    instead: 'Kies een andere groep of een ander team, of geef deze een label dat gasten toelaat.',
  }),
  appDisabled: ({ target }) => ({
    says: `Aanmelden bij ${target} staat voor iedereen uit.`,
    instead: 'Kies een andere app.',
  }),
  appHidden: ({ target }) => ({
    says: `${target} is verborgen voor iedereen die de app gebruikt; een gast zou hem niet vinden.`,
    instead: 'Kies een andere app.',
  }),
  appIsMicrosoftGraph: ({ target }) => ({
    says: `${target} hoort bij het platform van Microsoft zelf. Rechten daarop worden hier nooit uitgedeeld.`,
    instead: 'Kies de app die je gast wil gebruiken.',
  }),
  appNotOpenedByGroup: ({ target }) => ({
    says: `De gekozen groep geeft geen toegang tot ${target}; een gast in die groep kwam er niet in.`,
    instead: 'Kies de app opnieuw uit de lijst.',
  }),
  ownedAppsSwitchedOff: ({ target }) => ({
    says: `Gasten kunnen alleen rechtstreeks toegang krijgen tot ${target}, en die mogelijkheid staat in je organisatie niet aan.`,
    instead: 'Geeft een groep waarvan jij eigenaar bent toegang tot deze app, kies dan die groep.',
  }),
  notOwner: ({ target }) => ({
    says: `Je bent geen eigenaar van ${target}, en alleen eigenaren kunnen gasten toelaten.`,
    instead: 'Vraag een van hen om deze gast uit te nodigen, of om jou eigenaar te maken.',
  }),
  targetNotFound: ({ target }) => ({
    says: `Er is geen ${target} die je kunt zien.`,
    instead: 'Controleer de naam of kies uit de lijst.',
  }),

  addressMalformed: ({ guest }) => ({
    says: `${guest} is geen volledig e-mailadres.`,
    instead: 'Een adres ziet eruit als ann@fabrikam.com.',
  }),
  addressCharacters: ({ guest }) => ({
    says: `In ${guest} staat een teken dat Microsoft niet accepteert in het adres van een gast, zoals een plusteken.`,
    instead: 'Vraag je gast om een adres zonder dat teken.',
  }),
  ownDomain: ({ guest }) => ({
    says: `${guest} zou een adres van je eigen organisatie zijn, maar niemand heeft het.`,
    instead: 'Controleer hoe je het adres van je collega hebt gespeld.',
  }),
  domainDenied: ({ guest }) => ({
    says: `Je organisatie laat geen gasten van ${domainOf(guest)} toe.`,
    instead: 'Misschien heeft je gast ook een adres bij een andere organisatie.',
  }),
  domainNotAllowed: ({ guest }) => ({
    says: `Je organisatie laat alleen gasten van bepaalde organisaties toe, en ${domainOf(guest)} hoort daar niet bij.`,
    instead: 'Misschien heeft je gast ook een adres bij een andere organisatie.',
  }),
  groupAddress: ({ guest }) => ({
    says: `${guest} hoort bij een groep, niet bij één persoon.`,
    instead: 'Nodig iedereen uit op zijn of haar eigen adres.',
  }),
  signInBlocked: ({ guest }) => ({
    says: `${guest} heeft hier een account, maar mag zich daarmee niet aanmelden.`,
    instead: 'Een nieuwe uitnodiging helpt niet: eerst moet de blokkering van het account af.',
  }),
  listedTwice: ({ guest }) => ({
    says: `${guest} staat meer dan één keer in de lijst.`,
    instead: 'De eerste regel telt, dus je hoeft niets te doen.',
  }),

  requesterIsGuest: () => ({
    says: 'Je bent zelf gast in deze organisatie, en alleen leden kunnen uitnodigen.',
    instead: 'Vraag je contactpersoon hier om je gast uit te nodigen.',
  }),
  invitationsOff: () => ({
    says: 'In je organisatie kunnen geen nieuwe gasten worden uitgenodigd.',
    instead: 'Gasten die al een account hebben, kun je wel toevoegen.',
  }),
  invitationsByRoleOnly: () => ({
    says: 'In je organisatie kan alleen wie de rol Guest Inviter heeft nieuwe gasten uitnodigen.',
    instead: 'Gasten die al een account hebben, kun je wel toevoegen.',
  }),
  dailyLimit: () => ({
    says: 'Je hebt in 24 uur zoveel nieuwe gasten uitgenodigd als hier mag.',
    instead: 'Probeer het morgen weer. Gasten die al een account hebben, kun je wel toevoegen.',
  }),
  tooManyGuests: () => ({
    says: 'Dit zijn meer gasten dan er in één aanvraag passen.',
    instead: 'Verdeel de lijst en verstuur hem in delen.',
  }),

  crossTenantBlocked: ({ guest }) => ({
    says: `Je organisatie en ${domainOf(guest)} laten niet allebei gasten van de ander toe.`,
    instead:
      'Beide organisaties moeten dit toestaan; met een ander adres van je gast lukt het misschien wel.',
  }),
  crossCloudDisabled: ({ guest }) => ({
    says: `De organisatie achter ${domainOf(guest)} heeft uitnodigingen uit andere Microsoft-clouds uitgezet.`,
    instead: 'Vraag je gast dit door te geven, of om een ander adres.',
  }),
  addressConflict: ({ guest }) => ({
    says: `${guest} is al in gebruik bij een ander item in de adreslijst van je organisatie, zoals een e-mailcontactpersoon.`,
    instead: 'Zodra dat item weg is of het adres niet meer gebruikt, lukt de uitnodiging.',
  }),
  permissionMissing: () => ({
    says: 'Guestlist heeft hiervoor geen toestemming in je organisatie.',
    instead: 'Zodra die er is, kun je deze gast opnieuw uitnodigen.',
  }),
  groupFull: ({ target }) => ({
    says: `In ${target} passen geen leden meer.`,
    instead: 'Verwijder leden die er niet meer hoeven te zijn en nodig deze gast daarna opnieuw uit.',
  }),
  guestsNotAllowedByPolicy: ({ target }) => ({
    says: `Een regel van je organisatie of een gevoeligheidslabel laat geen gasten toe in ${target}.`,
    instead: 'Kies een andere groep of een ander team.',
  }),
  refusedByDirectory: () => ({
    says: 'Microsoft heeft dit geweigerd zonder te zeggen waarom.',
    instead: 'De referentie in de notitie voor IT leidt naar de reden.',
  }),
  deletedRecently: ({ guest }) => ({
    says: `${guest} had hier een account dat waarschijnlijk in de afgelopen 30 dagen is verwijderd.`,
    instead: 'IT kan het herstellen; daarna kun je deze gast toevoegen.',
  }),
  untriedAfterRefusal: () => ({
    says: 'Niet geprobeerd, omdat een eerdere uitnodiging van deze aanvraag is geweigerd.',
    instead: 'Zodra dat is opgelost, kies je Mislukte opnieuw.',
  }),

  notReplicatedYet: () => ({
    says: 'Het nieuwe account is nog niet overal bij Microsoft bekend.',
    instead: 'Kies over een paar minuten Mislukte opnieuw.',
  }),
  directoryUnavailable: () => ({
    says: 'Microsoft geeft op dit moment geen antwoord.',
    instead: 'Kies over een paar minuten Mislukte opnieuw.',
  }),
  inDoubt: ({ guest }) => ({
    says: `Microsoft gaf geen antwoord, dus het is niet zeker of ${guest} is uitgenodigd.`,
    instead: 'Vraag je gast of de mail is aangekomen. Zo niet, kies dan Mislukte opnieuw.',
  }),
  signInNeeded: () => ({
    says: 'Je aanmelding is verlopen, dus er kon niets meer uit jouw naam worden gedaan.',
    instead: 'Stuur me een bericht om je weer aan te melden en kies daarna Mislukte opnieuw.',
  }),
};
