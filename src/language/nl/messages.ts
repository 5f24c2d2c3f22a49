import { withoutStop } from '../without-stop';
import type { MessageSentences } from '../message-sentences';

export const messages: MessageSentences = {
  formProblems: {
    noGuests: 'Vul het e-mailadres van je gast in.',
    nobodyInMessage: 'Er staat geen e-mailadres van een gast in dit bericht. Vul er hier een in.',
    noAddressFound:
      'In wat je hebt ingevuld staat geen e-mailadres. Een adres ziet eruit als ann@fabrikam.com.',
    noTarget: 'Kies een groep, team of app.',
    targetNotFound: (name) =>
      name === null
        ? 'Die groep, dat team of die app bestaat niet meer, of je kunt hem niet zien. Kies een andere.'
        : `Er is geen ${name} die je kunt zien. Controleer de naam of kies uit de lijst.`,
    tooManyGuests: (most) =>
      `Dit zijn meer gasten dan er in één aanvraag passen: ${most}. Verdeel de lijst en verstuur hem in delen.`,
    tooManyTargets: (most) => `Eén lijst gaat naar hooguit ${most} groepen, teams of apps.`,
    targetListed: 'De lijst gaat daar al heen. Laat er een van de twee weg, of kies iets anders.',
    messageTooLong: 'Het persoonlijke bericht is te lang: het mag hooguit 1.000 tekens hebben.',
    noAppRole: 'Deze app kent verschillende rollen. Kies er een.',
  },
  cancelled: { heading: 'Geannuleerd', text: 'Er is niets verstuurd.' },
  stopped: { heading: 'Gestopt', text: 'Er wordt niets meer verstuurd.' },
  requestGone: {
    heading: 'Deze kaart is verouderd',
    text: 'Waar hij over ging, is er niet meer. Begin opnieuw, of schrijf status om je gasten te zien.',
  },
  notUnderstood: {
    heading: 'Dat begreep ik niet',
    text: 'Schrijf bijvoorbeeld: nodig ann@fabrikam.com uit voor Project Falcon',
  },
  unreadable: {
    heading: 'Dat kon ik niet lezen',
    text: 'Er ontbrak iets, of het was niet zoals deze kaart het verstuurt. Er is niets gedaan. Begin opnieuw.',
  },
  guestsCannotAsk: {
    heading: 'Je bent hier gast',
    text: 'Alleen leden van deze organisatie kunnen uitnodigen. Vraag het je contactpersoon hier.',
  },
  otherOrganisation: {
    heading: 'Guestlist werkt voor een andere organisatie',
    text: 'Vraag een collega van die organisatie om de gast uit te nodigen.',
  },
  notYours:
    'Deze kaart is van iemand anders hier, of is verouderd. Wil je zelf een gast uitnodigen, noem mij dan.',
  sharedHelp: {
    heading: 'Noem mij om een gast uit te nodigen',
    text: 'Schrijf bijvoorbeeld: @Guestlist nodig ann@fabrikam.com uit. Ik ga met jou privé verder, en laat hier zien hoe het afliep.',
  },
  answeredPrivately: 'Ik heb geantwoord in onze privéchat.',
  openOwnChat: (line) => ({
    heading: 'Ik kan je niet privé schrijven',
    text: `Open een chat met mij en schrijf daar: ${line}`,
  }),
  sharedChannel: {
    heading: 'Gasten kunnen niet in een gedeeld kanaal',
    text: 'In een gedeeld kanaal komen mensen met hun eigen werkaccount; de eigenaar voegt ze toe in Teams. Gasten kunnen wel in een team: noem mij in een standaardkanaal.',
  },
  privateChannel:
    'Dit is een privékanaal: de gast komt eerst in het hele team, en daarna voegt een eigenaar de gast toe aan het kanaal.',
  directoryBusy: {
    heading: 'Microsoft geeft geen antwoord',
    text: 'Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.',
  },
  paused: (because) => ({
    heading: 'Stilgezet',
    text: `Guestlist is stilgezet door IT: ${withoutStop(because)}. Er is niets verstuurd; je lijst blijft bewaard. Druk later op dezelfde knop.`,
  }),
  signInNeeded: {
    heading: 'Meld je eerst aan',
    text: 'Ik doe alles uit jouw naam en met jouw eigen rechten.',
  },
  signInToGoOn: (target) =>
    `Meld je nog één keer aan, dan maak ik de uitnodiging voor ${target} af. Ik doe dat namens jou, en er gaat niets verloren.`,
  signInDidNotHelp: {
    heading: 'Aanmelden was niet genoeg',
    text: 'Je organisatie vraagt nog iets meer voordat ik namens jou mag werken. Probeer het nog eens, of meld je af bij Teams en weer aan. Blijft het zo, vraag het dan aan IT.',
  },
  consentNeeded: {
    heading: 'IT moet nog één ding doen',
    text: 'Een beheerder moet Guestlist één keer toestaan, voor iedereen. Stuur IT het bericht hieronder. Wat je hebt ingevuld blijft bewaard: druk daarna op Opnieuw proberen.',
  },
  consentNote: (url) =>
    [
      'Guestlist kan nog niet werken: een beheerder heeft de machtigingen nog niet toegestaan.',
      'Een beheerder met de rol Privileged Role Administrator of Global Administrator opent deze pagina, leest de lijst en aanvaardt die, één keer voor iedereen:',
      url,
      'Het duurt enkele minuten voordat het geldt.',
    ].join('\n'),
  signedIn: 'Je bent aangemeld.',
  signInDone: {
    heading: 'Je bent aangemeld',
    text: 'Je kunt dit venster sluiten. Guestlist gaat verder in de chat.',
  },
  signInFailed: {
    heading: 'Je bent niet aangemeld',
    text: 'Sluit dit venster en druk nog een keer op Aanmelden.',
  },
  codeNotRight: 'Die code werkte niet. Druk nog een keer op Aanmelden.',
  noPendingLink: {
    heading: 'Geen nieuwe link nodig',
    text: 'In deze aanvraag hoeft niemand nog een uitnodiging te accepteren.',
  },
  noSuchStatus: (name) => ({
    heading: `Er is geen ${name} die je kunt zien`,
    text: 'Schrijf status en de naam van een groep, team of app, of het e-mailadres van een gast.',
  }),
  nothingManaged: {
    heading: 'Niets om voor uit te nodigen',
    text: 'Je bent van geen groep, team of app eigenaar waar gasten in kunnen. Vraag een eigenaar om je gast uit te nodigen, of om jou eigenaar te maken.',
  },
  wentWrong: (reference) => ({
    heading: 'Er ging iets mis',
    text: `Sorry, dat lukte niet. Probeer het opnieuw. Blijft het misgaan, geef dan deze referentie aan IT: ${reference}`,
  }),
  signedOut: 'Je bent afgemeld.',
  languageSet: 'Vanaf nu praat ik Nederlands.',
  languageUnknown: 'Ik spreek Nederlands en Engels. Schrijf taal nl of taal en.',
  stillChecking: { heading: 'Nog even bezig', text: 'Dit duurt iets langer. De kaart verandert vanzelf.' },
  stillCheckingInDialog: {
    heading: 'Nog even bezig',
    text: 'Bij Microsoft duurt het iets langer. Wat je hebt ingevuld blijft bewaard, en dit gaat intussen door.',
  },
  listReady: {
    heading: 'Je lijst staat klaar',
    text: 'Wat je hebt getypt staat erin. Daar heeft elke gast een regel die je kunt verbeteren, en je kunt er ook versturen.',
  },
  listNotHere: {
    heading: 'Deze app kan de lijst niet tonen',
    text: 'Er is niets kwijt: ga verder met de kaart hier, of open deze chat in Teams op een computer en druk daar op de knop.',
  },
  askOwner: ({ target, addresses }) =>
    `Hallo! Zou je ${addresses.length === 1 ? 'een gast' : 'een paar gasten'} willen toelaten tot ${target}? Jij bent eigenaar en ik niet. Deze regel kun je aan Guestlist geven:\n\ninvite ${addresses.join(', ')} to ${target}`,
};
