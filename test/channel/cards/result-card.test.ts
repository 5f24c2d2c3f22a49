import { buildResultCard } from '../../../src/channel/cards/result-card';
import type { InvitationRequest, RequestItem } from '../../../src/domain/invitation-request';
import { sentencesFor } from '../../../src/language/sentences-for';
import { anItem, aPendingItem, aRequest, manyItems } from './a-request';
import { actionsOf, inputsOf, textsOf, titlesOf } from './read-card';

const sentences = sentencesFor('en');
const link = 'https://login.microsoftonline.com/redeem?rd=ann';
const team = {
  ...aRequest().target,
  ref: { kind: 'team' as const, id: 'b0000000-0000-4000-8000-000000000002' },
};
const result = (items: readonly RequestItem[], change: Partial<InvitationRequest> = {}) =>
  buildResultCard({ request: aRequest({ state: 'ended', items, ...change }), page: 0 }, sentences);
const lineOf = (item: RequestItem, change: Partial<InvitationRequest> = {}) =>
  textsOf(result([item], change))[3];

test('one new guest: the whole text to forward, the link as a button, and for whom it is', () => {
  const card = result([aPendingItem()]);
  expect(actionsOf(card)[0]).toMatchObject({
    type: 'Action.OpenUrl',
    title: 'Redemption link for Ann Lee',
    url: link,
  });
  expect(textsOf(card).join('\n')).toContain('The link is for Ann Lee alone');
  const forward = String(inputsOf(card)[0]?.['value']);
  expect(forward).toMatch(
    /^Hello Ann Lee,\n\nOlivia Owner of Contoso invites you as a guest to the group Project Falcon/,
  );
  expect(forward.split('\n')).toContain(link);
  expect(titlesOf(card)).toEqual([
    'Redemption link for Ann Lee',
    'Refresh',
    'New link',
    "Ann Lee can't get in",
    'Undo',
  ]);
});

test('the text to forward is in the language of the e-mail, not of the requester', () => {
  const options = { ...aRequest().options, mailLanguage: 'de' as const };
  expect(inputsOf(result([aPendingItem()], { options }))[0]?.['value']).toMatch(/^Guten Tag Ann Lee/);
});

test('several new guests: each link stands in the row of its guest', () => {
  const card = result([aPendingItem(), aPendingItem({ position: 1, displayName: 'Bob Ray' })]);
  expect(textsOf(card)).toContain(`[Redemption link for Ann Lee](${link})`);
  expect(textsOf(card)).toContain(`[Redemption link for Bob Ray](${link})`);
  expect(actionsOf(card).some(({ type }) => type === 'Action.OpenUrl')).toBe(false);
  expect(inputsOf(card).map(({ id }) => id)).toEqual(['forward-0', 'forward-1']);
});

test.each<[string, Partial<RequestItem>, string]>([
  [
    'has not accepted yet',
    {},
    'Ann Lee is invited and is a member of Project Falcon, but has not accepted yet.',
  ],
  [
    'has accepted',
    { redemption: 'accepted', redemptionUrl: null },
    'Ann Lee has accepted and is a member of Project Falcon.',
  ],
  [
    'was not seen again in the group',
    { isReadBack: false },
    'Ann Lee should now be in Project Falcon. Microsoft has not confirmed it yet. Ann Lee has not accepted the invitation yet.',
  ],
  [
    'had an account',
    { isInvitedByUs: false, redemption: 'accepted', redemptionUrl: null },
    'Ann Lee is a member of Project Falcon. No invitation was needed.',
  ],
  [
    'had a pending invitation',
    { isInvitedByUs: false, redemptionUrl: null },
    'Ann Lee is a member of Project Falcon, but has not accepted the earlier invitation yet.',
  ],
  [
    'was in already',
    { isInvitedByUs: false, isGrantedByUs: false, redemption: 'accepted', redemptionUrl: null },
    'Ann Lee already is a member of Project Falcon.',
  ],
  [
    'lost the link on the way',
    { redemptionUrl: null },
    'Ann Lee is invited and is a member of Project Falcon, but has not accepted yet. There is no link for Ann Lee here. New link makes one.',
  ],
  [
    'was taken out again',
    { state: 'undone', redemption: null, redemptionUrl: null },
    'Taken back: Ann Lee is no longer in Project Falcon. The guest account stays; only an administrator can delete it.',
  ],
  [
    'was stopped',
    { state: 'cancelled', isInvitedByUs: false, redemption: null, redemptionUrl: null },
    'Stopped before anything was sent.',
  ],
])('a guest who %s is told so, and no more', (_, change, line) => {
  expect(lineOf(aPendingItem(change))).toBe(line);
});

test('Teams may be slow to show a new member, and only Teams', () => {
  const accepted = aPendingItem({ redemption: 'accepted', redemptionUrl: null });
  expect(lineOf(accepted, { target: team })).toBe(
    'Ann Lee has accepted and is a member of Project Falcon. Teams can take some hours to show it.',
  );
  expect(lineOf(accepted)).not.toContain('Teams');
});

test('an invitation without the membership is told with what stands in the way', () => {
  const line = lineOf(aPendingItem({ state: 'failed', isGrantedByUs: false, reason: 'notReplicatedYet' }));
  expect(line).toBe(
    'Ann Lee is invited, but not in Project Falcon. The new account is not known everywhere at Microsoft yet. This passes by itself. Choose Retry failed in a few minutes.',
  );
});

test('Retry failed is offered for what failed or was left untried, never for a refusal', () => {
  const other = { isInvitedByUs: false, isGrantedByUs: false };
  const titles = (change: Partial<RequestItem>) => titlesOf(result([anItem({ ...other, ...change })]));
  expect(titles({ state: 'failed', reason: 'inDoubt' })).toContain('Retry failed');
  expect(titles({ state: 'refused', reason: 'untriedAfterRefusal' })).toContain('Retry failed');
  expect(titles({ state: 'refused', reason: 'crossTenantBlocked' })).toEqual(['Refresh', 'Copy note for IT']);
});

test('Undo is offered only for what this request added, New link only while somebody has to accept', () => {
  const accepted = aPendingItem({ redemption: 'accepted', redemptionUrl: null });
  expect(titlesOf(result([accepted]))).toEqual(['Refresh', "Ann Lee can't get in", 'Undo']);
  expect(titlesOf(result([{ ...accepted, isGrantedByUs: false, isInvitedByUs: false }]))).toEqual([
    'Refresh',
    "Ann Lee can't get in",
  ]);
});

test('an app comes with its sign-on link', () => {
  const target = {
    ref: { kind: 'app' as const, id: 'd0000000-0000-4000-8000-000000000001', viaGroupId: null },
    displayName: 'Expense Portal',
    viaDisplayName: null,
    landingUrl: 'https://launcher.myapps.microsoft.com/api/signin/1?tenantId=2',
    appRoleId: null,
  };
  const card = result([aPendingItem()], { target });
  expect(textsOf(card)).toContain(
    '[Sign-on link to Expense Portal](https://launcher.myapps.microsoft.com/api/signin/1?tenantId=2)',
  );
  expect(textsOf(card)[3]).toContain('has access to Expense Portal');
});

test('the heading tells whether all, some or none of it worked', () => {
  const failed = anItem({ position: 1, state: 'failed', reason: 'inDoubt' });
  const headingOf = (...items: RequestItem[]) => textsOf(result(items))[0];
  expect(headingOf(aPendingItem())).toBe('Done');
  expect(headingOf(aPendingItem(), failed)).toBe('Done in part');
  expect(headingOf(failed)).toBe('Not done');
  expect(headingOf(anItem({ state: 'cancelled' }))).toBe('Stopped');
});

test('what failed stands first, and the counts stand on top', () => {
  const items = [
    ...manyItems(11, (position) => aPendingItem({ position })),
    anItem({ position: 11, displayName: 'Zed', state: 'failed', reason: 'inDoubt' }),
  ];
  const texts = textsOf(result(items));
  expect(texts[1]).toBe('11 are in but have not accepted yet, 1 failed');
  expect(texts.indexOf('Zed')).toBeLessThan(texts.indexOf('Ann Lee'));
});

test('"can\'t get in" asks who of several, is not there for guests who are not in, and leaves six buttons six', () => {
  const labelled = (items: readonly RequestItem[]) => titlesOf(result(items));
  const two = manyItems(2, (position) => aPendingItem({ position }));
  expect(labelled(two)).toContain("A guest can't get in");
  expect(labelled([anItem({ state: 'refused', reason: 'domainDenied' })]).join()).not.toContain(
    "can't get in",
  );
  const full = [
    anItem({ state: 'failed', reason: 'inDoubt' }),
    anItem({ position: 1, state: 'refused', reason: 'crossTenantBlocked' }),
    ...manyItems(12, (position) => aPendingItem({ position: position + 2 })),
  ];
  expect(labelled(full)).toHaveLength(6);
  expect(labelled(full).join()).not.toContain("can't get in");
});
