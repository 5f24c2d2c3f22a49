import type { ReasonSentences } from '../reason-sentences';

export const fixers: ReasonSentences['fixers'] = {
  requester: () => 'You can put this right yourself.',
  owner: ({ target }) => `An owner of ${target} can change this.`,
  administrator: () => 'An administrator of your organisation can change this.',
  guestsOrganisation: () => "An administrator of your guest's organisation can change this.",
  time: () => 'This passes by itself.',
  nobody: () => 'Nobody can change this.',
};

export const checks: ReasonSentences['checks'] = {
  existingAccounts: 'whether these guests already have an account',
  groupAddresses: 'whether an address belongs to a group',
  membership: 'whether they are already in',
  invitePolicy: 'whether your organisation lets you invite',
  requesterRole: 'whether you have the Guest Inviter role',
  domainRule: 'which organisations guests may come from',
  guestSwitch: 'whether guests are switched off here',
  ownership: 'whether you are an owner',
  assignment: 'whether the group still opens the app',
  accountBlocked: 'whether their accounts are blocked',
  label: 'whether the sensitivity label lets guests in',
};

export const warnings: ReasonSentences['warnings'] = {
  roleMailbox: 'This looks like a shared mailbox: everyone who reads it could accept the invitation.',
  lookAlikeDomain:
    'This looks like a domain you already have guests from, but it is not the same. Check it letter by letter.',
  mixedScript: 'This address mixes letters of several alphabets that look alike. Check it letter by letter.',
};
