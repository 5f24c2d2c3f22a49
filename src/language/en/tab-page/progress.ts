import type { BulkProgressWords } from '../../../domain/tab/bulk-words';

export const progress: BulkProgressWords = {
  headings: {
    draft: 'Not sent yet',
    held: 'About to be sent',
    running: 'Being sent',
    paused: 'Paused',
    ended: 'Done',
    cancelled: 'Stopped',
  },
  bar: '{done} of {total} guests are settled',
  waiting: 'waiting',
  underWay: 'under way',
  done: 'done',
  notDone: 'not done',
  cancelled: 'stopped',
  undone: 'taken out again',
  held: 'Nothing is sent for another {seconds} seconds: Stop takes it all back.',
  mayClose: 'You can close this: it goes on, and the Guests tab shows it.',
  stop: 'Stop',
  pause: 'Pause',
  resume: 'Resume',
  retryFailed: 'Retry failed',
  download: 'Download the outcome',
  downloadLinks: 'With the redemption links',
  finish: 'Close',
  another: 'Invite more guests',
};
