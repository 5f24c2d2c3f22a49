import type { MessageSentences } from '../message-sentences';

export const messages: MessageSentences = {
  formProblems: {
    noGuests: 'Vul het e-mailadres van je gast in.',
    noAddressFound:
      'In wat je hebt ingevuld staat geen e-mailadres. Een adres ziet eruit als ann@fabrikam.com.',
    noTarget: 'Kies een groep, team of app.',
    targetNotFound: (name) =>
      name === null
        ? 'Die groep, dat team of die app bestaat niet meer, of je kunt hem niet zien. Kies een andere.'
        : `Er is geen ${name} die je kunt zien. Controleer de naam of kies uit de lijst.`,
    tooManyGuests: (most) =>
      `Dit zijn meer gasten dan er in één aanvraag passen: ${most}. Verdeel de lijst en verstuur hem in delen.`,
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
  onlyPersonalChat: {
    heading: 'Liever onder vier ogen',
    text: 'Ik werk voorlopig alleen in een persoonlijke chat. Open een chat met mij en schrijf uitnodigen.',
  },
  directoryBusy: {
    heading: 'Microsoft geeft geen antwoord',
    text: 'Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.',
  },
  signInNeeded: {
    heading: 'Meld je eerst aan',
    text: 'Ik doe alles uit jouw naam en met jouw eigen rechten; daarvoor moet je je eerst aanmelden.',
  },
  noPendingLink: {
    heading: 'Geen nieuwe link nodig',
    text: 'In deze aanvraag hoeft niemand nog een uitnodiging te accepteren.',
  },
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
  askOwner: ({ target, addresses }) =>
    `Hallo! Zou je ${addresses.length === 1 ? 'een gast' : 'een paar gasten'} willen toelaten tot ${target}? Jij bent eigenaar en ik niet. Deze regel kun je aan Guestlist geven:\n\ninvite ${addresses.join(', ')} to ${target}`,
};
