import type { BulkWords } from '../../../domain/tab/bulk-words';
import { progress } from './progress';
import { review } from './review';

export const bulk: BulkWords = {
  heading: 'Gasten uitnodigen',
  list: {
    guests: 'Gasten',
    guestsHint:
      'Adressen, met of zonder naam, zoals je ze hebt: één per regel, uit Outlook, uit een werkblad.',
    drop: 'of sleep een lijst hierheen: CSV, Excel of tekst',
    dropHere: 'Laat los om de lijst te lezen',
    chooseFile: 'Bestand kiezen',
    taken: '{guests} gasten gelezen uit {file}.',
    unreadable: 'Geen adres in: {pieces}',
    target: 'Groep, team of app',
    targetHint: 'Typ om te zoeken',
    role: 'Rol in de app',
    targetSearching: 'Aan het zoeken',
    targetNone: 'Niets waar jij gasten mag toelaten, heet zo.',
    limit: 'Hooguit {guests} gasten in één lijst.',
    limitToday: 'Vandaag kun je nog {guests} nieuwe gasten uitnodigen.',
    review: 'Controleren',
    reviewing: 'Elke gast wordt opgezocht',
    earlier: 'Lijsten waarmee je verder kunt',
  },
  options: {
    more: 'Meer',
    personalMessage: 'Persoonlijk bericht',
    mailLanguage: 'Taal van de e-mail',
    sendMail: 'Verstuur de uitnodiging per e-mail',
    languages: {
      en: 'Engels',
      nl: 'Nederlands',
      de: 'Duits',
      fr: 'Frans',
      es: 'Spaans',
      pl: 'Pools',
    },
  },
  targets: {
    all: 'Waar ze heen gaan',
    another: 'Nog een groep, team of app',
    add: 'Toevoegen',
    remove: '{target} weglaten',
    sentTogether: 'Alles wordt samen verstuurd; een nieuwe gast wordt één keer uitgenodigd.',
    holdsForAll: 'Stoppen, Stilzetten en Doorgaan gelden voor allemaal.',
  },
  review,
  progress,
};
