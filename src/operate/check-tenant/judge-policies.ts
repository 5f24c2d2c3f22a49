import type { DomainRule, InvitePolicy } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import { bad, good, open, type Finding } from './finding';

const EXTERNAL = 'Entra admin center, External collaboration settings';

export function judgeInvitePolicy(policy: Reading<InvitePolicy>): Finding {
  const subject = 'Guest invite settings';
  if (policy.kind === 'unread') return notRead(subject, 'Policy.Read.All');
  switch (policy.value) {
    case 'everyone':
    case 'adminsGuestInvitersAndAllMembers':
      return good(subject, 'members may invite guests');
    case 'adminsAndGuestInviters':
      return open(
        subject,
        'only administrators and Guest Inviters may invite new guests; others can still add known ones',
        `If members are to invite: ${EXTERNAL}, Guest invite restrictions. Or give the role Guest Inviter.`,
      );
    case 'none':
      return bad(subject, 'nobody may invite guests', `Change it: ${EXTERNAL}, Guest invite restrictions.`);
  }
}

export function judgeDomainRule(rule: Reading<DomainRule>): Finding {
  const subject = 'Allowed and blocked domains';
  if (rule.kind === 'unread') return notRead(subject, 'Policy.Read.B2BManagementPolicy');
  const { value } = rule;
  if (value.kind === 'open') return good(subject, 'every domain may be invited');
  const says = `${value.domains.length} ${value.kind === 'allow' ? 'allowed, all others refused' : 'blocked'}`;
  return good(subject, says);
}

export function judgeGuestSwitch(allowed: Reading<boolean>): Finding {
  const subject = 'Guests in Microsoft 365 groups and teams';
  if (allowed.kind === 'unread') return notRead(subject, 'GroupSettings.Read.All');
  return allowed.value
    ? good(subject, 'allowed')
    : bad(
        subject,
        'switched off for the whole tenant (AllowToAddGuests)',
        'Microsoft 365 admin center, Settings, Org settings, Microsoft 365 Groups: let owners add guests.',
      );
}

function notRead(subject: string, permission: string): Finding {
  return open(
    subject,
    'could not be read',
    `Consent to ${permission}, or sign in to this check as somebody who may read it.`,
  );
}
