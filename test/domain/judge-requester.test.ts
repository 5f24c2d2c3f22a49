import { judgeRequester } from '../../src/domain/judge-requester';
import type { InvitePolicy } from '../../src/domain/person';
import { read, unread, type Reading } from '../../src/domain/reading';
import { olivia, tenant } from './support/facts';

const role: Readonly<Record<string, Reading<boolean>>> = {
  inviter: read(true),
  plain: read(false),
  unread: unread('notPermitted'),
};

describe('Who may invite is the tenant’s policy, and a fact about new guests alone', () => {
  test.each<readonly [InvitePolicy, string, string | null, readonly string[]]>([
    ['everyone', 'plain', null, []],
    ['everyone', 'unread', null, []],
    ['adminsGuestInvitersAndAllMembers', 'plain', null, []],
    ['adminsAndGuestInviters', 'plain', 'invitationsByRoleOnly', []],
    ['adminsAndGuestInviters', 'inviter', null, []],
    ['adminsAndGuestInviters', 'unread', null, ['requesterRole']],
    ['none', 'plain', 'invitationsOff', []],
    ['none', 'inviter', 'invitationsOff', []],
  ])('%s, role %s: %s', (...[policy, held, newGuests, unchecked]) => {
    const requester = { ...olivia, mayInviteByRole: role[held]! };
    expect(judgeRequester(requester, { ...tenant, invitePolicy: read(policy) })).toEqual({
      refusal: null,
      newGuests,
      unchecked,
    });
  });

  test('a policy that cannot be read refuses nobody and is said', () => {
    const verdict = judgeRequester(olivia, { ...tenant, invitePolicy: unread('notPermitted') });
    expect(verdict).toEqual({ refusal: null, newGuests: null, unchecked: ['invitePolicy'] });
  });

  test('a guest is refused altogether', () => {
    expect(judgeRequester({ ...olivia, type: read('guest') }, tenant).refusal).toBe('requesterIsGuest');
  });

  test('who may be a guest is not refused for it', () => {
    expect(judgeRequester({ ...olivia, type: unread('notPermitted') }, tenant).refusal).toBeNull();
  });
});
