import type { TabSentences } from '../tab-sentences';

export const tab: TabSentences = {
  words: {
    heading: 'Je gasten',
    none: 'Je hebt nog niemand uitgenodigd. Schrijf uitnodigen aan Guestlist in de chat.',
    guest: 'Gast',
    target: 'Groep, team of app',
    state: 'Stand',
    newer: 'Nieuwere',
    older: 'Oudere',
  },
  state(state, redemption) {
    switch (state) {
      case 'planned':
      case 'inviting':
      case 'invited':
      case 'granting':
        return 'Bezig';
      case 'granted':
      case 'nothingToDo':
        return redemption === 'pending'
          ? 'Nog niet geaccepteerd'
          : redemption === 'accepted'
            ? 'Geaccepteerd'
            : 'Is erin';
      case 'refused':
        return 'Geweigerd';
      case 'failed':
        return 'Niet gelukt';
      case 'cancelled':
        return 'Geannuleerd';
      case 'undone':
        return 'Er weer uit';
    }
  },
};
