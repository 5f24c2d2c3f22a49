import { helpPages } from '../help-pages';
import type { HelpSentences } from '../help-sentences';

export const help: HelpSentences = {
  heading: 'Help',
  commandsHeading: 'What you can write',
  commands: [
    { command: 'invite', does: 'opens the form' },
    { command: 'invite ann@fabrikam.com to Project Falcon', does: 'goes straight to the review' },
    {
      command: 'ann@fabrikam.com; bob@adatum.com',
      does: 'opens the form, filled in. You can also attach a list as .xlsx, .csv or text: up to 5 MB and 20,000 rows',
    },
    { command: 'status', does: 'lists your guests' },
    { command: 'language nl', does: 'makes me speak Dutch' },
    { command: 'sign out', does: 'ends your sign-in' },
    { command: 'help', does: 'shows this' },
  ],
  topics: [
    {
      heading: 'What is a guest account?',
      text: "An entry in your organisation's directory for someone from outside. Guests sign in with their own account and only get into what they are added to.",
      page: { title: 'Microsoft on guest accounts', url: helpPages.guestAccount },
    },
    {
      heading: 'How does a guest accept?',
      text: 'They open the link from the e-mail or from you, sign in with their own account or with a code sent by mail, and accept what your organisation asks. Until then they are shown as not accepted.',
      page: { title: 'Microsoft on accepting an invitation', url: helpPages.redemption },
    },
    {
      heading: 'What does a guest cost?',
      text: 'Microsoft counts the guests who sign in during a month. In the core offer the first 50,000 of them are free.',
      page: { title: 'Microsoft on prices', url: helpPages.costs },
    },
    {
      heading: 'What can owners do themselves?',
      text: 'Owners can add guests to their own groups and teams, and so to the apps these open. I do this with your own rights, never with more.',
      page: { title: 'Microsoft on inviting guests to an app', url: helpPages.selfService },
    },
    {
      heading: 'What needs an administrator?',
      text: 'Deleting or restoring a guest account, unblocking it, deciding who may invite and from which organisations, and changing protected groups.',
      page: { title: 'Microsoft on the settings for guests', url: helpPages.administrator },
    },
  ],
};
