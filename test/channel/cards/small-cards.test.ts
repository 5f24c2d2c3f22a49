import { anyPage } from './any-page';
import { buildNewLinkCard } from '../../../src/channel/cards/new-link-card';
import { buildNotice } from '../../../src/channel/cards/notice-card';
import { buildPickTargetCard } from '../../../src/channel/cards/pick-target-card';
import { buildStatusCard } from '../../../src/channel/cards/status-card';
import { sentencesFor } from '../../../src/language/sentences-for';
import { aPendingItem, aRequest, manyItems } from './a-request';
import { actionsOf, elementsOf, inputsOf, textsOf, titlesOf } from './read-card';

const sentences = sentencesFor('en');
const requestId = aRequest().id;

test('a new link for the only guest who has not accepted is one press, after the warning', () => {
  const accepted = aPendingItem({ redemption: 'accepted' });
  const card = buildNewLinkCard(
    { request: aRequest({ items: [accepted, aPendingItem({ position: 1 })] }) },
    sentences,
  );
  expect(textsOf(card)[1]).toMatch(/^The old link of Ann Lee stops working/);
  expect(actionsOf(card)).toMatchObject([
    { title: 'Make a new link', verb: 'confirmNewLink', data: { requestId, position: 1 } },
    { title: 'Keep the old link', verb: 'refresh', data: { requestId } },
  ]);
});

test('with several guests who have not accepted, the requester says whose link is replaced', () => {
  const items = manyItems(2, (position) => aPendingItem({ position }));
  const card = buildNewLinkCard({ request: aRequest({ items }) }, sentences);
  expect(inputsOf(card)).toMatchObject([
    {
      id: 'position',
      isRequired: true,
      choices: [{ title: 'Ann Lee (ann@fabrikam.com)', value: '0' }, { value: '1' }],
    },
  ]);
  expect(actionsOf(card)[0]).toMatchObject({ verb: 'confirmNewLink', data: { requestId } });
});

const apollos = manyItems(6, (position) => aPendingItem({ position })).map(({ position }) => ({
  ref: {
    kind: position === 0 ? ('team' as const) : ('group' as const),
    id: `b0000000-0000-4000-8000-00000000000${position}`,
  },
  displayName: 'Apollo',
  viaDisplayName: null,
}));

test('two targets of one name are a button each, by kind', () => {
  const card = buildPickTargetCard({ requestId, name: 'apollo', choices: apollos.slice(0, 2) }, sentences);
  expect(titlesOf(card)).toEqual(['Apollo (team)', 'Apollo (group)', 'Cancel']);
  expect(actionsOf(card)[0]).toMatchObject({
    verb: 'pickTarget',
    data: { requestId, target: 'team:b0000000-0000-4000-8000-000000000000' },
  });
});

test('more targets than buttons become a list', () => {
  const card = buildPickTargetCard({ requestId, name: 'apollo', choices: apollos }, sentences);
  expect(titlesOf(card)).toEqual(['Review', 'Cancel']);
  expect(inputsOf(card)).toMatchObject([{ id: 'target', isRequired: true }]);
});

test('each guest in the list opens the card of their request', () => {
  const line = {
    requestId,
    target: aRequest().target,
    unchecked: [],
    item: aPendingItem(),
    createdAt: new Date('2025-11-20T08:00:00Z'),
    by: null,
  };
  const card = buildStatusCard({ ...anyPage, guests: [line], total: 34, offset: 20 }, sentences);
  expect(textsOf(card)).toContain('Since 20 November 2025.');
  expect(textsOf(card)).toContain('Guest 21 of 34');
  expect(
    elementsOf(card).find(({ selectAction }) => selectAction !== undefined)?.['selectAction'],
  ).toMatchObject({
    verb: 'show',
    data: { requestId, page: 0 },
  });
  expect(actionsOf(card).map(({ verb, data }) => [verb, data])).toEqual([
    ['status', { page: 0 }],
    ['openForm', {}],
    ['status', { page: 3 }],
    ['cantGetIn', { among: `${requestId}:0` }],
  ]);
});

test('somebody without guests is told so, and how to begin', () => {
  const card = buildStatusCard({ ...anyPage, guests: [], total: 0, offset: 0 }, sentences);
  expect(textsOf(card)).toEqual(['Your guests', 'You have not invited anyone yet.']);
  expect(titlesOf(card)).toEqual(['Invite a guest']);
});

test('a notice leads on, unless there is nowhere to go', () => {
  expect(titlesOf(buildNotice(sentences.messages.cancelled, sentences))).toEqual(['Invite a guest', 'Help']);
  expect(titlesOf(buildNotice(sentences.messages.cancelled, sentences, ['status']))).toEqual(['My guests']);
  expect(titlesOf(buildNotice(sentences.messages.stillChecking, sentences, []))).toEqual([]);
});
