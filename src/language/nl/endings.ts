import type { EndingSentences, EndingSubject } from '../ending-sentences';

const isIn = ({ kind, target }: EndingSubject): string =>
  kind === 'app' ? `heeft toegang tot ${target}` : `is lid van ${target}`;
const alreadyIsIn = ({ kind, target }: EndingSubject): string =>
  kind === 'app' ? `heeft al toegang tot ${target}` : `is al lid van ${target}`;

export const endings: EndingSentences = {
  waiting: () => 'Wacht op zijn beurt.',
  inviting: () => 'Wordt uitgenodigd.',
  lookingAgain: () =>
    'Microsoft gaf geen antwoord. Er wordt gekeken of de uitnodiging is gemaakt, zodat niemand twee keer mail krijgt.',
  invited: ({ target }) => `Uitgenodigd. Nu nog: ${target}.`,
  granting: ({ target }) => `Wordt toegevoegd aan ${target}.`,
  acceptedAndIn: (about) => `${about.guest} heeft geaccepteerd en ${isIn(about)}.`,
  invitedAndIn: (about) =>
    `${about.guest} is uitgenodigd en ${isIn(about)}, maar heeft nog niet geaccepteerd.`,
  addedWhilePending: (about) =>
    `${about.guest} ${isIn(about)}, maar heeft de eerdere uitnodiging nog niet geaccepteerd.`,
  addedWithoutInvitation: (about) => `${about.guest} ${isIn(about)}. Een uitnodiging was niet nodig.`,
  wasIn: (about) => `${about.guest} ${alreadyIsIn(about)}.`,
  notConfirmed: ({ guest, target }) =>
    `${guest} zou nu in ${target} moeten zitten. Microsoft heeft het nog niet bevestigd.`,
  notAcceptedYet: ({ guest }) => `${guest} heeft de uitnodiging nog niet geaccepteerd.`,
  invitedAndInUnseen: (about) => `${about.guest} is uitgenodigd en ${isIn(about)}.`,
  acceptanceUnseen: ({ guest }) => `Ik kan niet zien of ${guest} de uitnodiging heeft geaccepteerd.`,
  nothingToDo: (about) => `${about.guest} ${alreadyIsIn(about)}: niets te doen.`,
  invitedButNotAdded: ({ guest, target }) => `${guest} is uitgenodigd, maar zit niet in ${target}.`,
  cancelled: () => 'Gestopt voordat er iets is verstuurd.',
  undone: ({ guest, target }) => `Teruggedraaid: ${guest} zit niet meer in ${target}.`,
  invitationUndone: ({ guest, target }) =>
    `Teruggedraaid: ${guest} is niet meer uitgenodigd, en zat nooit in ${target}.`,
  accounts: {
    deleting: ({ guest }) => `Het account van ${guest} wordt verwijderd.`,
    deleted: ({ guest }) =>
      `Het account van ${guest} is ook verwijderd. Een beheerder kan het 30 dagen lang terugzetten.`,
    gone: ({ guest }) => `Het account van ${guest} was al verwijderd.`,
    switchedOff: () => 'Het gastaccount blijft bestaan; alleen een beheerder kan het verwijderen.',
    permissionMissing: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: Guestlist heeft geen machtiging om accounts te verwijderen. Een beheerder kan het verwijderen.`,
    notAllowed: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: alleen een beheerder mag accounts verwijderen.`,
    accepted: ({ guest }) => `Het account van ${guest} blijft bestaan: de uitnodiging is geaccepteerd.`,
    notOurs: ({ guest }) => `Het account van ${guest} blijft bestaan: het was er al vóór deze uitnodiging.`,
    holdsMore: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: andere groepen of apps gebruiken het.`,
    otherRequest: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: een andere uitnodiging heeft het nodig.`,
    notChecked: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: ik kon niet nagaan waar het nog meer voor wordt gebruikt.`,
    refusedByDirectory: ({ guest }) =>
      `Het account van ${guest} blijft bestaan: Microsoft weigerde het te verwijderen.`,
    inDoubt: ({ guest }) =>
      `Microsoft zei niet of het account van ${guest} is verwijderd. Terugdraaien kijkt het nog eens na.`,
  },
  askedInVain: 'Wat je het laatst vroeg is niet gelukt:',
  teamsDelay: 'Het kan enkele uren duren voordat Teams het laat zien.',
  linkUnknown: ({ guest }) => `Er is hier geen link voor ${guest}. Met Nieuwe link maak je er een.`,
};
