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
  undoneAccountStays: ({ guest, target }) =>
    `Teruggedraaid: ${guest} zit niet meer in ${target}. Het gastaccount blijft bestaan; alleen een beheerder kan het verwijderen.`,
  teamsDelay: 'Het kan enkele uren duren voordat Teams het laat zien.',
  linkUnknown: ({ guest }) => `Er is hier geen link voor ${guest}. Met Nieuwe link maak je er een.`,
};
