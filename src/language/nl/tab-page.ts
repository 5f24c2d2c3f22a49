import type { TabWords } from '../../domain/tab/tab-words';
import { bulk } from './tab-page/bulk';
import { guests } from './tab-page/guests';

export const tabPage: TabWords = {
  common: {
    loading: 'Je gasten worden opgehaald',
    tryAgain: 'Opnieuw proberen',
    signIn: 'Aanmelden',
    close: 'Sluiten',
    cancel: 'Annuleren',
    back: 'Terug',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    oneGuest: '1 gast',
    manyGuests: '{guests} gasten',
    showMore: 'Meer tonen',
    openOutsideHeading: 'Deze pagina hoort in Teams',
    openOutside: 'Open Guestlist in Microsoft Teams, Outlook of Microsoft 365 en kies het tabblad Gasten.',
    noTokenHeading: 'Meld je eerst aan',
    noToken:
      'Ik doe alles uit jouw naam en met jouw eigen rechten. Teams vraagt of je dat goedvindt; daarna ga je hier verder.',
    mishapHeading: 'Hier ging iets mis',
    mishap:
      'Wat je hebt verstuurd, blijft bewaard. Probeer het opnieuw; blijft het misgaan, vertel het dan aan IT.',
    unreachableHeading: 'Guestlist geeft geen antwoord',
    unreachable: 'Er gaat niets verloren. Controleer je verbinding, of probeer het over een minuut opnieuw.',
  },
  states: {
    underWay: 'Bezig',
    pending: 'Nog niet geaccepteerd',
    stale: 'Na een week niet geaccepteerd',
    accepted: 'Geaccepteerd',
    notDone: 'Niet gelukt',
    undone: 'Er weer uit',
  },
  guests,
  bulk,
  team: {
    heading: 'Gasten van {team}',
    noTeamHeading: 'Deze pagina hoort in een kanaal',
    noTeam: 'Voeg het tabblad toe aan een standaardkanaal van een team: het toont de gasten van dat team.',
    none: 'Geen gasten in dit team',
    noneText: 'De gasten van dit team zie je hier, wie ze ook heeft uitgenodigd.',
    by: 'Uitgenodigd door',
    byYou: 'Jou',
    byUnknown: 'Niet bekend',
    configHeading: 'De gasten van dit team',
    configText:
      'Het tabblad toont elke gast van dit team: wie heeft geaccepteerd, wie niet, en door wie ze zijn uitgenodigd. Druk op Opslaan om het toe te voegen.',
    configOwners:
      'Eigenaren van het team zien de gasten. Andere leden lezen dat ze een eigenaar kunnen vragen.',
    tabName: 'Gasten',
  },
};
