import { planInvitation } from '../../src/domain/plan-invitation';
import type { PlanFacts } from '../../src/domain/plan-facts';
import type { DomainRule } from '../../src/domain/person';
import { read, unread } from '../../src/domain/reading';
import {
  accounts,
  amy,
  bella,
  carl,
  extra,
  factsFor,
  max,
  mia,
  olivia,
  pete,
  projectFalcon,
  tenant,
} from './support/facts';

const only = (pasted: string, changes: Partial<PlanFacts> = {}) =>
  planInvitation(factsFor(pasted, changes)).guests[0]!;

/** One word for each guest: what will happen, or why not. */
const endings = (pasted: string, changes: Partial<PlanFacts> = {}) =>
  planInvitation(factsFor(pasted, changes)).guests.map(({ plan }) =>
    plan.kind === 'refused' ? plan.reason : plan.kind,
  );

const settings = { ownedAppsOn: true, maxGuestsPerRequest: 500, maxInvitationsPerDay: 200 };

describe('Each guest is planned by what is known of them', () => {
  test.each([
    ['a new guest is invited', 'ann@fabrikam.com', { kind: 'invite' }],
    ['an accepted guest is added', 'amy@fabrikam.com', { kind: 'add', person: amy, as: 'guest' }],
    ['a pending guest is added', 'pete@fabrikam.com', { kind: 'add', person: pete, as: 'pendingGuest' }],
    ['a colleague is added', 'max@contoso.com', { kind: 'add', person: max, as: 'member' }],
    [
      'a colleague’s alias is the colleague',
      'm.member@contoso.com',
      { kind: 'add', person: max, as: 'member' },
    ],
    ['an external member is added', 'extra@adatum.com', { kind: 'add', person: extra, as: 'member' }],
    ['who is in already stays so', 'mia@fabrikam.com', { kind: 'nothingToDo', person: mia }],
    [
      'an account under another address is offered',
      'carl.contractor@adatum.com',
      { kind: 'useAccount', person: carl, isIn: false },
    ],
  ])('%s', (_, address, plan) => {
    expect(only(address).plan).toEqual(plan);
  });

  test('an account under another address that is in already is told so', () => {
    const { plan } = only('carl.contractor@adatum.com', { holders: read(new Set([carl.id])) });
    expect(plan).toEqual({ kind: 'useAccount', person: carl, isIn: true });
  });

  test('of two accounts with one address the usable one is taken', () => {
    const twin = { ...amy, id: 'd0000000-0000-4000-8000-000000000009', isEnabled: read(false) };
    expect(
      only('amy@fabrikam.com', { accounts: read(new Map([['amy@fabrikam.com', [twin, amy]]])) }).plan,
    ).toEqual({
      kind: 'add',
      person: amy,
      as: 'guest',
    });
  });
});

describe('A guest is refused with a reason', () => {
  test.each([
    ['addressMalformed', 'ann..lee@fabrikam.com'],
    ['addressCharacters', 'ann+falcon@fabrikam.com'],
    ['ownDomain', 'nobody@contoso.com'],
    ['domainDenied', 'ann@blocked.example'],
    ['groupAddress', 'newsletter@contoso.com'],
    ['signInBlocked', bella.address],
  ])('%s', (reason, address) => {
    expect(only(address).plan).toEqual({ kind: 'refused', reason });
  });

  test('listedTwice, from the second line on', () => {
    expect(endings('ann@fabrikam.com, Ann@Fabrikam.com')).toEqual(['invite', 'listedTwice']);
  });

  test('listedTwice, the same person by two addresses', () => {
    expect(endings('carl@adatum.com, carl.contractor@adatum.com')).toEqual(['add', 'listedTwice']);
    expect(endings('carl.contractor@adatum.com, carl@adatum.com')).toEqual(['useAccount', 'listedTwice']);
  });

  test('who is blocked is refused even where they are in already', () => {
    expect(only(bella.address, { holders: read(new Set([bella.id])) }).plan).toEqual({
      kind: 'refused',
      reason: 'signInBlocked',
    });
  });
});

describe('The tenant’s list of domains is about new guests', () => {
  const under = (rule: DomainRule): Partial<PlanFacts> => ({ tenant: { ...tenant, domainRule: read(rule) } });

  test.each<readonly [string, DomainRule, string, string]>([
    ['denied', { kind: 'deny', domains: ['fabrikam.com'] }, 'ann@fabrikam.com', 'domainDenied'],
    ['denied in capitals', { kind: 'deny', domains: ['Fabrikam.COM'] }, 'ann@fabrikam.com', 'domainDenied'],
    ['denied below', { kind: 'deny', domains: ['*.fabrikam.com'] }, 'ann@eu.fabrikam.com', 'domainDenied'],
    [
      'not itself by what is below',
      { kind: 'deny', domains: ['*.fabrikam.com'] },
      'ann@fabrikam.com',
      'invite',
    ],
    ['not a longer name', { kind: 'deny', domains: ['*.fabrikam.com'] }, 'ann@notfabrikam.com', 'invite'],
    ['denied by name', { kind: 'deny', domains: ['fabrikam.*'] }, 'ann@fabrikam.co.uk', 'domainDenied'],
    ['not a longer name by name', { kind: 'deny', domains: ['fabrikam.*'] }, 'ann@fabrikamers.com', 'invite'],
    [
      'an empty wildcard denies nobody',
      { kind: 'deny', domains: ['*.', '.*'] },
      'ann@fabrikam.com',
      'invite',
    ],
    ['allowed', { kind: 'allow', domains: ['fabrikam.com'] }, 'ann@fabrikam.com', 'invite'],
    ['not allowed', { kind: 'allow', domains: ['adatum.com'] }, 'ann@fabrikam.com', 'domainNotAllowed'],
    [
      'who has an account is not stopped',
      { kind: 'allow', domains: ['adatum.com'] },
      'amy@fabrikam.com',
      'add',
    ],
    ['open', { kind: 'open' }, 'ann@blocked.example', 'invite'],
  ])('%s', (...[, rule, address, ending]) => {
    expect(endings(address, under(rule))).toEqual([ending]);
  });
});

describe('What refuses new guests leaves the others alone', () => {
  const list = 'new1@adatum.com, amy@fabrikam.com, new2@adatum.com, pete@fabrikam.com, mia@fabrikam.com';

  test('invitationsOff', () => {
    const changes = { tenant: { ...tenant, invitePolicy: read('none' as const) } };
    expect(endings(list, changes)).toEqual(['invitationsOff', 'add', 'invitationsOff', 'add', 'nothingToDo']);
    expect(planInvitation(factsFor(list, changes)).refusal).toBeNull();
  });

  test('invitationsByRoleOnly', () => {
    const changes = { tenant: { ...tenant, invitePolicy: read('adminsAndGuestInviters' as const) } };
    expect(endings(list, changes)).toEqual([
      'invitationsByRoleOnly',
      'add',
      'invitationsByRoleOnly',
      'add',
      'nothingToDo',
    ]);
  });

  test('dailyLimit refuses the new ones over it', () => {
    expect(endings(list, { invitedToday: 199 })).toEqual([
      'invite',
      'add',
      'dailyLimit',
      'add',
      'nothingToDo',
    ]);
    expect(endings(list, { invitedToday: 250 })).toEqual([
      'dailyLimit',
      'add',
      'dailyLimit',
      'add',
      'nothingToDo',
    ]);
  });
});

describe('Some refusals are about the whole request', () => {
  test('a guest who asks', () => {
    expect(
      planInvitation(factsFor('amy@fabrikam.com', { requester: { ...olivia, type: read('guest') } })).refusal,
    ).toBe('requesterIsGuest');
  });

  test('a target that takes no guests', () => {
    expect(
      planInvitation(factsFor('amy@fabrikam.com', { target: { ...projectFalcon, isDynamic: true } })).refusal,
    ).toBe('dynamicMembership');
    expect(planInvitation(factsFor('amy@fabrikam.com', { target: null })).refusal).toBe('targetNotFound');
  });

  test('more guests than a request may hold', () => {
    const changes = { settings: { ...settings, maxGuestsPerRequest: 2 } };
    expect(planInvitation(factsFor('a@adatum.com b@adatum.com', changes)).refusal).toBeNull();
    expect(planInvitation(factsFor('a@adatum.com b@adatum.com c@adatum.com', changes)).refusal).toBe(
      'tooManyGuests',
    );
  });
});

describe('What could not be read is said, and only where it matters', () => {
  const withPolicies = (why: 'notPermitted' | 'unavailable') => ({
    tenant: { ...tenant, invitePolicy: unread(why), domainRule: unread(why) },
  });

  test.each<readonly [string, string, Partial<PlanFacts>, readonly string[]]>([
    [
      'policies, with a new guest',
      'ann@fabrikam.com',
      withPolicies('notPermitted'),
      ['invitePolicy', 'domainRule'],
    ],
    ['policies, without one', 'amy@fabrikam.com', withPolicies('notPermitted'), []],
    ['membership', 'amy@fabrikam.com', { holders: unread('unavailable') }, ['membership']],
    ['membership, of nobody', 'ann@fabrikam.com', { holders: unread('unavailable') }, []],
    [
      'a blocked account',
      'amy@fabrikam.com',
      { accounts: read(new Map([['amy@fabrikam.com', [{ ...amy, isEnabled: unread('notPermitted') }]]])) },
      ['accountBlocked'],
    ],
    [
      'the addresses of groups',
      'ann@fabrikam.com',
      { groupAddresses: unread('unavailable') },
      ['groupAddresses'],
    ],
    ['the target', 'amy@fabrikam.com', { target: { ...projectFalcon, hasLabel: true } }, ['label']],
    ['nothing', 'ann@fabrikam.com', {}, []],
  ])('%s', (...[, pasted, changes, unchecked]) => {
    expect(planInvitation(factsFor(pasted, changes)).unchecked).toEqual(unchecked);
  });

  test('without the accounts every good address is planned as new, even one of our own', () => {
    const changes = { accounts: unread('notPermitted') };
    expect(endings('amy@fabrikam.com, nobody@contoso.com, ann+x@fabrikam.com', changes)).toEqual([
      'invite',
      'invite',
      'addressCharacters',
    ]);
    expect(planInvitation(factsFor('amy@fabrikam.com', changes)).unchecked).toEqual(['existingAccounts']);
  });

  test('without the addresses of groups nobody is taken for one', () => {
    expect(endings('list@adatum.com', { groupAddresses: unread('notPermitted') })).toEqual(['invite']);
  });
});

describe('Each line can be read and corrected', () => {
  test('a new guest has a name and no warning', () => {
    expect(only('ann.lee@northwind.example')).toMatchObject({
      displayName: 'Ann Lee',
      warnings: [],
      suggestion: null,
    });
    expect(only('Dr. Ann Lee <al@northwind.example>').displayName).toBe('Dr. Ann Lee');
  });

  test('who has an account keeps the name it has', () => {
    expect(only('Somebody Else <amy@fabrikam.com>').displayName).toBe('Amy Accepted');
  });

  test('a typing mistake is asked about', () => {
    expect(only('ann@gmial.com')).toMatchObject({ plan: { kind: 'invite' }, suggestion: 'ann@gmail.com' });
    expect(only('ann (at) fabrikam (dot) com')).toMatchObject({
      plan: { reason: 'addressMalformed' },
      suggestion: 'ann@fabrikam.com',
    });
    expect(only('ann+x@fabrikam.com')).toMatchObject({
      plan: { reason: 'addressCharacters' },
      suggestion: 'ann@fabrikam.com',
    });
  });

  test('a look-alike of a guest’s domain is warned about and the real one offered', () => {
    const [, second] = planInvitation(factsFor('amy@fabrikam.com, ann@fabrlkam.com')).guests;
    expect(second).toMatchObject({
      plan: { kind: 'invite' },
      warnings: ['lookAlikeDomain'],
      suggestion: 'ann@fabrikam.com',
    });
  });

  test('a shared mailbox is warned about', () => {
    expect(only('info@northwind.example')).toMatchObject({
      warnings: ['roleMailbox'],
      displayName: 'Info (northwind.example)',
    });
  });

  test('who has an account is not warned about', () => {
    const info = { ...amy, address: 'info@fabrikam.com', addresses: ['info@fabrikam.com'] };
    expect(
      only('info@fabrikam.com', { accounts: read(new Map([...accounts, ['info@fabrikam.com', [info]]])) }),
    ).toMatchObject({ warnings: [], suggestion: null });
  });

  test('5,000 guests, half of whom have accounts at as many domains, are planned in good time', () => {
    const addresses = Array.from({ length: 5_000 }, (_, n) => `guest${n}@company${n}.example`);
    const half = addresses
      .slice(0, 2_500)
      .map((address, n) => [address, [{ ...amy, id: `${n}`, address, addresses: [address] }]] as const);
    const facts = factsFor(addresses.join('\n'), {
      accounts: read(new Map(half)),
      settings: { ...settings, maxGuestsPerRequest: 5_000 },
    });
    const started = performance.now();
    expect(planInvitation(facts).guests).toHaveLength(5_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
