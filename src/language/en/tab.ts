import type { TabSentences } from '../tab-sentences';

export const tab: TabSentences = {
  words: {
    heading: 'Your guests',
    none: 'You have not invited anyone yet. Write invite to Guestlist in the chat.',
    guest: 'Guest',
    target: 'Group, team or app',
    state: 'State',
    newer: 'Newer',
    older: 'Older',
  },
  state(state, redemption) {
    switch (state) {
      case 'planned':
      case 'inviting':
      case 'invited':
      case 'granting':
        return 'Under way';
      case 'granted':
      case 'nothingToDo':
        return redemption === 'pending'
          ? 'Not accepted yet'
          : redemption === 'accepted'
            ? 'Accepted'
            : 'Is in';
      case 'refused':
        return 'Refused';
      case 'failed':
        return 'Not done';
      case 'cancelled':
        return 'Cancelled';
      case 'undone':
        return 'Taken out again';
    }
  },
};
