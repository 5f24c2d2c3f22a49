import type { ActionWordsByAction } from '../../../domain/tab/action-words';

export const actions: ActionWordsByAction = {
  resend: {
    label: 'Send e-mail again',
    heading: 'Send the e-mail again to 1 guest?',
    headingMany: 'Send the e-mail again to {guests} guests?',
    text: 'Microsoft is asked to send the invitation once more, with a new link. You get the new link as well: some guests whom Microsoft knows already get no second e-mail.',
    warning: 'The old link stops working at once, also in the first e-mail. An e-mail cannot be taken back.',
    confirm: 'Send again',
  },
  newLink: {
    label: 'New link',
    heading: 'Make a new link for 1 guest?',
    headingMany: 'Make new links for {guests} guests?',
    text: 'A new redemption link is made for each guest. No e-mail is sent: you pass the link on.',
    warning: 'An old link stops working at once, also for a guest who is just using it.',
    confirm: 'Make a new link',
  },
  remove: {
    label: 'Remove',
    heading: 'Take 1 guest out?',
    headingMany: 'Take {guests} guests out?',
    text: 'They leave the group, team or app they were added to.',
    warning:
      'Invitations that were mailed stay mailed, and guest accounts stay: an administrator alone can delete those.',
    confirm: 'Take out',
  },
  retry: {
    label: 'Retry failed',
    heading: 'Try again for 1 guest?',
    headingMany: 'Try again for {guests} guests?',
    text: 'What failed is tried once more. Whoever was invited already is not invited again.',
    warning: 'Whoever was not invited yet gets the invitation e-mail, and that cannot be taken back.',
    confirm: 'Try again',
  },
  undo: {
    label: 'Undo',
    heading: 'Undo what was done for 1 guest?',
    headingMany: 'Undo what was done for {guests} guests?',
    text: 'Everything these lists added is taken back, in the order in which it can be.',
    warning:
      'Invitations that were mailed stay mailed, and guest accounts stay: an administrator alone can delete those.',
    confirm: 'Undo',
  },
};
