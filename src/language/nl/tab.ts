import type { TabSentences } from '../tab-sentences';

export const tab: TabSentences = {
  steps: {
    sent: 'Gevraagd.',
    inviting: 'De uitnodiging is naar Microsoft gestuurd.',
    invited: 'Uitgenodigd.',
    accountFound: 'Heeft al een account: er was geen uitnodiging nodig.',
    inDoubt: 'Microsoft gaf geen antwoord. Er is gekeken of de uitnodiging er is.',
    attemptFailed: 'Een poging is niet gelukt. Het is opnieuw geprobeerd.',
    granted: 'Toegevoegd.',
    wasIn: 'Was er al in.',
    confirmed: 'Gezien in de directory.',
    accepted: 'Heeft geaccepteerd.',
    newLinkAsked: 'Er is om een nieuwe link gevraagd.',
    resendAsked: 'Er is gevraagd de e-mail opnieuw te sturen.',
    linkRenewed: 'Heeft een nieuwe link. De oude werkt niet meer.',
    mailedAgain: 'Microsoft is gevraagd een nieuwe link te mailen. De oude werkt niet meer.',
    linkNotNeeded: 'Een nieuwe link was niet nodig: de gast heeft geaccepteerd.',
    linkRefused: 'Er kon geen nieuwe link worden gemaakt.',
    retryAsked: 'Wordt opnieuw geprobeerd.',
    removalAsked: 'Moet er weer uit.',
    undoAsked: 'Alles wat met deze uitnodiging is toegevoegd, wordt teruggedraaid.',
    undone: 'Er weer uit gehaald.',
    undoRefused: 'Kon er niet uit worden gehaald.',
    refused: 'Geweigerd.',
    failed: 'Niet gelukt.',
    cancelled: 'Gestopt voordat er iets was verstuurd.',
  },
  problems: {
    otherSite: {
      heading: 'Deze pagina mag dat niet vragen',
      text: 'De vraag kwam van een andere website. Er is niets gedaan. Open Guestlist in Teams.',
    },
    unreadable: {
      heading: 'Dat kon ik niet lezen',
      text: 'Er ontbrak iets, of het is niet wat deze pagina stuurt. Er is niets gedaan. Laad de pagina opnieuw.',
    },
    gone: {
      heading: 'Niet meer hier',
      text: 'Het is verwijderd, of het is niet van jou. Er is niets gedaan.',
    },
    tooLarge: (most) => ({
      heading: 'Te veel tegelijk',
      text: `Dit is meer dan ${most}. Er is niets gedaan. Verdeel de lijst en stuur hem in delen.`,
    }),
    tooManyAtOnce: {
      heading: 'In te veel vensters geopend',
      text: 'Sluit er een paar. Wat je hier ziet blijft kloppen, maar beweegt niet vanzelf.',
    },
    rowGone: {
      heading: 'De lijst is intussen veranderd',
      text: 'Die regel staat er niet meer. Er is niets gewijzigd; je ziet de lijst zoals die nu is.',
    },
    judgedAnew: {
      heading: 'Kijk nog eens',
      text: 'Sommige groepen, teams en apps hadden nog de lijst van voor een wijziging. Nu hebben ze allemaal dezelfde. Er is nog niets verstuurd.',
    },
    alreadySent: {
      heading: 'Al verstuurd',
      text: 'Deze lijst is intussen verstuurd. Er is niets veranderd.',
    },
    toMend: 'Bijna',
    notOwner: {
      heading: 'Alleen voor eigenaren',
      text: 'De gasten van een team zijn te zien voor de eigenaren ervan. Dat ben je niet.',
    },
    ownershipUnread: {
      heading: 'Dat kon ik niet nagaan',
      text: 'Ik kan niet zien of je eigenaar van dit team bent. Vraag IT om de rechten die Guestlist nodig heeft.',
    },
    nothingToSend: {
      heading: 'Niets te versturen',
      text: 'Niemand op deze lijst kan worden uitgenodigd of toegevoegd. Er is niets gedaan.',
    },
  },
  notPossible: {
    resend:
      'De e-mail gaat hooguit één keer per dag opnieuw uit, zolang een gast erin is en nog niet heeft geaccepteerd.',
    newLink: 'Een nieuwe link helpt alleen zolang een gast erin is en nog niet heeft geaccepteerd.',
    remove: 'Alleen een gast die met deze uitnodiging is toegevoegd, kan er weer uit.',
    retry: 'Alleen wat niet gelukt is, kan opnieuw worden geprobeerd.',
    undo: 'Hier is niets om terug te draaien.',
  },
  guestGone: 'Deze gast staat niet meer in je lijst.',
  membersUnread:
    'Gasten die op een andere manier binnenkwamen, konden niet worden gelezen en staan er niet bij.',
};
