import type { BulkProgressWords } from '../../../domain/tab/bulk-words';

export const progress: BulkProgressWords = {
  headings: {
    draft: 'Nog niet verstuurd',
    held: 'Wordt zo verstuurd',
    running: 'Wordt verstuurd',
    paused: 'Stilgezet',
    ended: 'Klaar',
    cancelled: 'Gestopt',
  },
  bar: '{done} van {total} gasten zijn afgehandeld',
  waiting: 'wachten',
  underWay: 'bezig',
  done: 'gelukt',
  notDone: 'niet gelukt',
  cancelled: 'gestopt',
  undone: 'er weer uit',
  held: 'Nog {seconds} seconden wordt er niets verstuurd: Stoppen neemt alles terug.',
  mayClose: 'Je kunt dit sluiten: het gaat door, en het tabblad Gasten laat het zien.',
  stop: 'Stoppen',
  pause: 'Stilzetten',
  resume: 'Doorgaan',
  retryFailed: 'Mislukte opnieuw',
  download: 'Uitkomst downloaden',
  downloadLinks: 'Met de uitnodigingslinks',
  finish: 'Sluiten',
  another: 'Meer gasten uitnodigen',
};
