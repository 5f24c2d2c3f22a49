import { opens } from './opens';
import type { CardSentences } from '../card-sentences';
import { dateIn } from '../date-in';
import { joined } from '../joined';
import { withoutStop } from '../without-stop';
import { become, choice, guests } from './words';

export const cards: CardSentences = {
  welcome: {
    heading: 'Welkom bij Guestlist',
    text: 'Ik nodig gasten uit voor de groepen, teams en apps die jij beheert, en geef je de link die ze nodig hebben.',
    hint: 'Kies een knop, of schrijf bijvoorbeeld: nodig ann@fabrikam.com uit voor Project Falcon',
  },
  form: {
    heading: 'Gasten uitnodigen',
    guestsHint: 'Eén adres, of plak een hele lijst',
    guestsMissing: 'Vul het e-mailadres van je gast in.',
    targetHint: 'Kies, of typ een deel van de naam',
    targetMissing: 'Kies een groep, team of app.',
    targetLater: 'Een andere: kies die na Controleren',
    messageHint: 'Komt in de e-mail in plaats van de standaardtekst',
    appRoleMissing: 'Kies een rol.',
  },
  pickTarget: {
    heading: (name) => `Welke ${name}?`,
    text: 'Er zijn er meer met deze naam.',
    targetMissing: 'Kies er een.',
  },
  review: {
    heading: 'Controleren',
    target: (target) => `Voor ${choice(target)}`,
    opens,
    counts: ({ invite, add, nothingToDo, refused }) =>
      joined([
        [invite, `${guests(invite)} ${become(invite)} uitgenodigd`],
        [add, `${guests(add)} ${become(add)} toegevoegd`],
        [nothingToDo, nothingToDo === 1 ? '1 zit er al in' : `${nothingToDo} zitten er al in`],
        [refused, refused === 1 ? '1 kan niet' : `${refused} kunnen niet`],
      ]),
    couldNotCheck: (checks) => `Niet na te gaan: ${checks.join('; ')}.`,
    takes: (minutes) =>
      `Uitnodigingen gaan in een rustig tempo de deur uit; dit duurt ongeveer ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
    nothingToSend: 'Er is niets te versturen.',
    namesStay: 'Iedereen ziet een naam zoals die hier staat. Later is die hier niet meer te wijzigen.',
    nameHint: 'Voor- en achternaam',
    nameMissing: 'Vul een naam in.',
  },
  progress: {
    heading: (state) => ({ held: 'Wordt zo verstuurd', running: 'Bezig', paused: 'Wacht' })[state],
    paused: (because) =>
      `Guestlist is stilgezet door IT: ${withoutStop(because)}. Dit wacht en gaat daarna vanzelf verder.`,
    heldFor: ({ seconds, invitations }) =>
      `Over ${seconds === 1 ? '1 seconde' : `${seconds} seconden`} ${invitations === 1 ? 'gaat de uitnodiging' : `gaan ${invitations} uitnodigingen`} de deur uit. Een e-mail kan niet worden teruggehaald.`,
    done: ({ ended, total }) => `${ended} van ${guests(total)} afgehandeld`,
  },
  result: {
    heading: ({ done, pending, failed, refused, undone }) => {
      if (failed + refused > 0) return done + pending > 0 ? 'Deels gelukt' : 'Niet gelukt';
      if (done + pending > 0) return 'Gelukt';
      return undone > 0 ? 'Teruggedraaid' : 'Gestopt';
    },
    counts: ({ done, pending, failed, refused, cancelled, undone }) =>
      joined([
        [done, `${guests(done)} toegevoegd`],
        [pending, `${pending} toegevoegd maar nog niet geaccepteerd`],
        [failed, `${failed} mislukt`],
        [refused, `${refused} geweigerd`],
        [cancelled, `${cancelled} gestopt`],
        [undone, `${undone} teruggedraaid`],
      ]),
    forOneAlone: (guest) =>
      `De link is alleen voor ${guest}: wie hem het eerst opent, kan deze gast worden. Opent in de browser.`,
    forEachAlone: 'Elke link is alleen voor die ene gast: wie hem het eerst opent, kan die gast worden.',
    linksDoNotFit: 'De links zijn te lang om hier te tonen. Ze staan in de e-mails.',
    undoTakes:
      'Met Terugdraaien haal je gasten er weer uit. Een e-mail haal je er niet mee terug, en een gastaccount blijft bestaan tenzij je het mag verwijderen en niets anders het nodig heeft.',
    mailStays: 'Een e-mail die is verstuurd kan niet worden teruggehaald.',
  },
  newLink: {
    heading: 'Nieuwe link',
    warning: (guest) =>
      `De oude link van ${guest} werkt dan niet meer, ook niet in de e-mail. Er gaat geen nieuwe e-mail uit: je geeft de nieuwe link zelf door.`,
    warningForSeveral:
      'De oude link van deze gast werkt dan niet meer, ook niet in de e-mail. Er gaat geen nieuwe e-mail uit: je geeft de nieuwe link zelf door.',
    guestMissing: 'Kies een gast.',
  },
  stillPending: {
    heading: (guest) => `${guest} heeft nog niet geaccepteerd`,
    headingForSeveral: (guests) => `${guests} gasten hebben nog niet geaccepteerd`,
    text: ({ kind, target }) =>
      `De uitnodiging voor ${choice({ kind, displayName: target, viaDisplayName: null })} is meer dan een week oud. Vraag of die is aangekomen, of geef een nieuwe link door.`,
    removeTakes:
      'Verwijderen haalt de gast er weer uit. Het gastaccount blijft bestaan tenzij je het mag verwijderen en niets anders het nodig heeft.',
  },
  accepted: {
    heading: (guest) => `${guest} heeft geaccepteerd`,
    headingForSeveral: (guests) => `${guests} gasten hebben geaccepteerd`,
  },
  shared: {
    begun: (requester) => ({
      heading: `${requester} nodigt een gast uit`,
      text: 'Dat gaat verder in een privéchat met mij. Hoe het afliep, komt hier te staan.',
    }),
    about: ({ requester, ...target }) => `Voor ${choice(target)}, door ${requester}`,
  },
  status: {
    heading: 'Jouw gasten',
    none: 'Je hebt nog niemand uitgenodigd.',
    openHint: 'Kies een gast om de link te zien en wat je kunt doen.',
    headingFor: (target) => `Gasten in ${target}`,
    ofEveryone: 'Iedereen die hier met Guestlist is uitgenodigd, door wie dan ook: jij bent eigenaar.',
    noneSuch: 'Geen gast past bij wat je koos.',
    states: {
      all: 'Alle',
      pending: 'Nog niet geaccepteerd',
      accepted: 'Erin',
      notDone: 'Niet gelukt',
      undone: 'Teruggedraaid',
    },
    everyTarget: 'Overal',
    since: (date) => `Sinds ${dateIn('nl', date)}.`,
    by: (name) => `Uitgenodigd door ${name}.`,
  },
  range: ({ from, to, total }) =>
    from === to ? `Gast ${from} van ${total}` : `Gasten ${from} tot en met ${to} van ${total}`,
  choice,
};
