import type { Fixer, Reason } from '../../src/domain/reason';
import { whoCanFix } from '../../src/domain/who-can-fix';

describe('Every refusal says who can change it', () => {
  test.each<readonly [Reason, Fixer]>([
    ['addressMalformed', 'requester'],
    ['listedTwice', 'requester'],
    ['targetNotFound', 'requester'],
    ['notOwner', 'owner'],
    ['groupFull', 'owner'],
    ['crossCloudDisabled', 'guestsOrganisation'],
    ['dailyLimit', 'time'],
    ['directoryUnavailable', 'time'],
    ['appIsMicrosoftGraph', 'nobody'],
    ['requesterIsGuest', 'nobody'],
    ['invitationsByRoleOnly', 'administrator'],
    ['domainDenied', 'administrator'],
    ['signInBlocked', 'administrator'],
  ])('%s: %s', (reason, fixer) => {
    expect(whoCanFix(reason)).toBe(fixer);
  });

  test('a reason there is not is a mistake of ours', () => {
    expect(() => whoCanFix('boredom' as Reason)).toThrow('boredom');
  });
});
