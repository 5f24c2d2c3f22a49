import { joined } from '../joined';
import type { ListSentences } from '../list-sentences';
import { become, guests } from './words';

export const lists: ListSentences = {
  fileProblems: {
    notAList: {
      heading: 'Dit bestand kan ik niet lezen',
      text: 'Voeg een lijst toe als Excel-werkmap (.xlsx), als .csv of als gewone tekst. Of plak de adressen hier.',
    },
    lockedOrOld: {
      heading: 'Deze werkmap kan ik niet openen',
      text: 'Er zit een wachtwoord op, of hij is van een Excel van vóór 2007. Bewaar hem zonder wachtwoord als .xlsx of .csv, en voeg hem opnieuw toe.',
    },
    empty: {
      heading: 'Dit bestand is leeg',
      text: 'Voeg een lijst toe met in elke rij een e-mailadres, of plak de adressen hier.',
    },
    tooLarge: {
      heading: 'Dit bestand is te groot',
      text: 'Een bestand mag tot 5 MB groot zijn. Houd alleen de namen en adressen, bewaar het als .csv, en voeg het opnieuw toe.',
    },
    tooManyRows: {
      heading: 'Deze lijst is te lang',
      text: 'Een lijst mag tot 20.000 rijen hebben. Verdeel hem, en voeg de delen na elkaar toe.',
    },
    noAddresses: {
      heading: 'In dit bestand staat geen e-mailadres',
      text: 'Voor elke gast is een rij met een e-mailadres nodig, zoals ann@fabrikam.com.',
    },
    foreignPlace: {
      heading: 'Daar haal ik geen bestanden op',
      text: 'Voeg het bestand hier in deze chat toe, van je computer of je OneDrive. Of plak de adressen hier.',
    },
    unreachable: {
      heading: 'Ik kon dit bestand niet ophalen',
      text: 'Het kwam niet op tijd, of is er niet meer. Voeg het opnieuw toe, of plak de adressen hier.',
    },
  },
  oneFile: { heading: 'Eén bestand tegelijk graag', text: 'Voeg de lijsten na elkaar toe.' },
  limits: ({ perRequest, newPerDay, newLeft }) =>
    newLeft < newPerDay
      ? `Tot ${perRequest} gasten tegelijk. Vandaag kun je nog ${newLeft} nieuwe gasten uitnodigen, van ${newPerDay} per dag.`
      : `Tot ${perRequest} gasten tegelijk, en ${newPerDay} nieuwe per dag.`,
  howToAttach:
    'Een lijst als .xlsx, .csv of tekst kun je toevoegen in onze eigen chat: tot 5 MB en 20.000 rijen.',
  kept: ({ guests: count, file }) =>
    `${guests(count)} uit ${file ?? 'je lijst'} ${become(count)} bij dit formulier bewaard.`,
  skipped: ({ rows, total }) => {
    const told = rows.map(({ row, text }) => `rij ${row} (${text})`).join(', ');
    return `${total === 1 ? 'Eén rij heeft' : `${total} rijen hebben`} geen e-mailadres en ${total === 1 ? 'doet' : 'doen'} niet mee: ${told}${total > rows.length ? ' en meer' : ''}.`;
  },
  moreGuests: 'Nog meer gasten, als je wilt',
  left: ({ first, left }) =>
    `Dit zijn de eerste ${first}. De andere ${left} blijven bewaard: een formulier met hen komt zodra je deze hebt verstuurd.`,
  progress: ({ done, underWay, waiting, notDone }) =>
    joined([
      [done, `${done} klaar`],
      [underWay, `${underWay} bezig`],
      [waiting, `${waiting} wachten nog`],
      [notDone, `${notDone} niet gelukt`],
    ]),
  takesLonger: (minutes) => `Nog ongeveer ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  stopped:
    'Nieuwe uitnodigingen staan stil tot IT heeft gekeken wat er misging. Gasten met een account worden nog wel toegevoegd. Daarna gaat dit vanzelf verder.',
  paused: { heading: 'Gepauzeerd', text: 'Er begint niets nieuws tot je op Hervatten drukt.' },
  ready: {
    heading: 'Je lijst is klaar',
    text: 'Hij opent in de browser. De knop werkt een kwartier, voor iedereen die hem heeft: geef hem niet door.',
  },
  readyBelow: 'Je lijst staat hieronder klaar.',
  linksWarning:
    'Met uitnodigingslinks: elke link is alleen voor die ene gast, en wie hem het eerst opent, kan die gast worden.',
  expired: {
    heading: 'Deze download is verlopen',
    text: 'Hij werkte een kwartier. Ga terug naar de chat en druk nog een keer op de downloadknop.',
  },
  cancelLine: {
    nothing: {
      heading: 'Er valt niets te annuleren',
      text: 'Je hebt geen uitnodiging die nog op verzending wacht. Wat verstuurd is, neem je terug met Terugdraaien op de kaart ervan.',
    },
    which: { heading: 'Welke zal ik annuleren?', text: 'Er wordt niets geannuleerd tot je kiest.' },
    done: ({ target, guests: count, waiting, isSent }) => ({
      heading: 'Geannuleerd',
      text: isSent
        ? `Voor ${target} wordt niets meer verstuurd: ${waiting} van ${guests(count)} waren nog niet begonnen. De anderen staan op hun kaart.`
        : `Er is niets verstuurd aan ${guests(count)} voor ${target}.`,
    }),
    choice: ({ target, guests: count, waiting, isSent }) =>
      isSent
        ? `${target}: nog ${waiting} van ${guests(count)}`
        : `${target}: ${guests(count)}, niet verstuurd`,
  },
  buttons: {
    pause: 'Pauzeren',
    resume: 'Hervatten',
    downloadList: 'Lijst downloaden',
    downloadOutcome: 'Uitkomst downloaden',
    openList: 'Openen in de browser',
    openListWithLinks: 'Openen met uitnodigingslinks',
    back: 'Terug naar de gasten',
  },
  file: { list: 'gasten-uit-te-nodigen', outcome: 'gasten-uitkomst' },
  columns: {
    address: 'E-mailadres',
    name: 'Naam',
    whatWillHappen: 'Wat er gebeurt',
    ending: 'Hoe het afliep',
    reason: 'Reden',
    whoCanFix: 'Wie het kan veranderen',
    link: 'Uitnodigingslink (alleen voor deze gast)',
  },
  plans: {
    invite: 'Wordt uitgenodigd en toegevoegd',
    add: 'Wordt toegevoegd',
    nothingToDo: 'Zit er al in',
    useAccount: 'Het account met een ander adres wordt toegevoegd',
    refused: 'Kan niet',
  },
  endings: {
    waiting: 'Wacht',
    underWay: 'Bezig',
    inPending: 'Erin, nog niet geaccepteerd',
    in: 'Erin',
    alreadyIn: 'Zat er al in',
    refused: 'Geweigerd',
    failed: 'Mislukt',
    cancelled: 'Gestopt',
    undone: 'Teruggedraaid',
  },
};
