import { domainOf } from '../domain-of';
import type { ReasonSentences } from '../reason-sentences';

export const reasons: ReasonSentences['reasons'] = {
  dynamicMembership: ({ target }) => ({
    says: `${target} chooses its members by a rule, so nobody can be added by hand.`,
    instead: 'Choose a group without such a rule, or have IT make the rule include this guest.',
  }),
  syncedFromOnPremises: ({ target }) => ({
    says: `${target} is kept on your organisation's own servers and only copied to the cloud, and guests cannot be added to the copy.`,
    instead: 'Choose a group or team that was made in the cloud.',
  }),
  mailEnabledSecurityGroup: ({ target }) => ({
    says: `${target} is a mail-enabled security group, and its members can only be changed in Exchange.`,
    instead: 'Choose a security group, a Microsoft 365 group or a team.',
  }),
  distributionList: ({ target }) => ({
    says: `${target} is a distribution list: it sends mail but gives access to nothing, and its members can only be changed in Exchange.`,
    instead: 'Choose a security group, a Microsoft 365 group or a team.',
  }),
  roleAssignable: ({ target }) => ({
    says: `${target} can hand out administrator rights, so only certain administrators may change its members.`,
    instead: 'Choose another group.',
  }),
  managementRestricted: ({ target }) => ({
    says: `${target} is specially protected, so only certain administrators may change its members.`,
    instead: 'Choose another group.',
  }),
  guestsOffInTenant: ({ target }) => ({
    says: `Your organisation does not let owners add guests to Microsoft 365 groups and teams, and ${target} is one.`,
    instead: 'A security group that you own may still take this guest.',
  }),
  guestsOffInGroup: ({ target }) => ({
    says: `Guests are switched off for ${target}.`,
    instead: 'Choose another group or team.',
  }),
  guestsOffByLabel: ({ target }) => ({
    says: `${target} has a sensitivity label that keeps guests out.`,
    instead: 'Choose another group or team, or give this one a label that lets guests in.',
  }),
  appDisabled: ({ target }) => ({
    says: `Signing in to ${target} is switched off for everyone.`,
    instead: 'Choose another app.',
  }),
  appHidden: ({ target }) => ({
    says: `${target} is hidden from everyone who uses it, so a guest would not find it.`,
    instead: 'Choose another app.',
  }),
  appIsMicrosoftGraph: ({ target }) => ({
    says: `${target} belongs to Microsoft's own platform, and rights on it are never given away here.`,
    instead: 'Choose the app that your guest wants to use.',
  }),
  appNotOpenedByGroup: ({ target }) => ({
    says: `The group chosen for ${target} does not open it, so a guest in that group could not get in.`,
    instead: 'Choose the app again from the list.',
  }),
  ownedAppsSwitchedOff: ({ target }) => ({
    says: `Guests can only be let into ${target} directly, and that way is not switched on in your organisation.`,
    instead: 'If a group that you own opens this app, choose that group.',
  }),
  notOwner: ({ target }) => ({
    says: `You are not an owner of ${target}, and only its owners can let guests in.`,
    instead: 'Ask one of them to invite this guest, or to make you an owner.',
  }),
  targetNotFound: ({ target }) => ({
    says: `There is no ${target} that you can see.`,
    instead: 'Check the name, or choose from the list.',
  }),

  addressMalformed: ({ guest }) => ({
    says: `${guest} is not a complete e-mail address.`,
    instead: 'An address looks like ann@fabrikam.com.',
  }),
  addressCharacters: ({ guest }) => ({
    says: `${guest} has a character that Microsoft does not accept in a guest's address, such as a plus sign.`,
    instead: 'Ask your guest for an address without it.',
  }),
  ownDomain: ({ guest }) => ({
    says: `${guest} would be an address of your own organisation, but nobody has it.`,
    instead: "Check the spelling of your colleague's address.",
  }),
  domainDenied: ({ guest }) => ({
    says: `Your organisation does not accept guests from ${domainOf(guest)}.`,
    instead: 'Your guest may have an address at another organisation.',
  }),
  domainNotAllowed: ({ guest }) => ({
    says: `Your organisation accepts guests from chosen organisations only, and ${domainOf(guest)} is not one of them.`,
    instead: 'Your guest may have an address at another organisation.',
  }),
  groupAddress: ({ guest }) => ({
    says: `${guest} belongs to a group, not to one person.`,
    instead: 'Invite each person at their own address.',
  }),
  signInBlocked: ({ guest }) => ({
    says: `${guest} has an account here, but it is blocked from signing in.`,
    instead: 'A new invitation would not help: the account must be unblocked first.',
  }),
  listedTwice: ({ guest }) => ({
    says: `${guest} is in the list more than once.`,
    instead: 'The first line counts, so there is nothing to do.',
  }),

  requesterIsGuest: () => ({
    says: 'You are a guest in this organisation yourself, and only its members can invite.',
    instead: 'Ask the person you work with here to invite your guest.',
  }),
  invitationsOff: () => ({
    says: 'Your organisation does not allow new guests to be invited.',
    instead: 'Guests who already have an account can still be added.',
  }),
  invitationsByRoleOnly: () => ({
    says: 'In your organisation only people with the Guest Inviter role can invite new guests.',
    instead: 'Guests who already have an account can still be added.',
  }),
  dailyLimit: () => ({
    says: 'You have invited as many new guests in 24 hours as is allowed here.',
    instead: 'Try again tomorrow. Guests who already have an account can still be added.',
  }),
  tooManyGuests: () => ({
    says: 'These are more guests than one request can hold.',
    instead: 'Divide the list and send it in parts.',
  }),

  crossTenantBlocked: ({ guest }) => ({
    says: `Your organisation and ${domainOf(guest)} do not both allow guests from one to the other.`,
    instead: 'Both organisations have to allow it; another address of your guest may work.',
  }),
  crossCloudDisabled: ({ guest }) => ({
    says: `The organisation behind ${domainOf(guest)} has switched off invitations from other Microsoft clouds.`,
    instead: 'Ask your guest to pass this on, or for another address.',
  }),
  addressConflict: ({ guest }) => ({
    says: `${guest} is already used by another entry in your organisation's directory, such as a mail contact.`,
    instead: 'Once that entry is gone, or does not use the address any more, the invitation works.',
  }),
  permissionMissing: () => ({
    says: 'Guestlist does not have the permission for this in your organisation.',
    instead: 'Once it is granted, invite this guest again.',
  }),
  groupFull: ({ target }) => ({
    says: `${target} cannot hold any more members.`,
    instead: 'Remove members who no longer need it, then invite this guest again.',
  }),
  guestsNotAllowedByPolicy: ({ target }) => ({
    says: `A rule of your organisation or a sensitivity label keeps guests out of ${target}.`,
    instead: 'Choose another group or team.',
  }),
  refusedByDirectory: () => ({
    says: 'Microsoft refused this and did not say why.',
    instead: 'The reference in the note for IT leads to the reason.',
  }),
  deletedRecently: ({ guest }) => ({
    says: `${guest} had an account here that was probably deleted in the last 30 days.`,
    instead: 'IT can restore it, and then this guest can be added.',
  }),
  untriedAfterRefusal: () => ({
    says: 'Not tried, because an earlier invitation of this request was refused.',
    instead: 'Once that is settled, choose Retry failed.',
  }),

  notReplicatedYet: () => ({
    says: 'The new account is not known everywhere at Microsoft yet.',
    instead: 'Choose Retry failed in a few minutes.',
  }),
  directoryUnavailable: () => ({
    says: 'Microsoft is not answering at the moment.',
    instead: 'Choose Retry failed in a few minutes.',
  }),
  inDoubt: ({ guest }) => ({
    says: `Microsoft did not answer, so it is not certain whether ${guest} was invited.`,
    instead: 'Ask your guest whether the mail arrived. If it did not, choose Retry failed.',
  }),
  signInNeeded: () => ({
    says: 'Your sign-in has run out, so nothing more could be done in your name.',
    instead: 'Send me a message to sign in again, then choose Retry failed.',
  }),
};
