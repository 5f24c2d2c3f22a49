import { buildProgressCard } from '../../../src/channel/cards/progress-card';
import type { InvitationRequest } from '../../../src/domain/invitation-request';
import { sentencesFor } from '../../../src/language/sentences-for';
import { anItem, aRequest } from './a-request';
import { actionsOf, textsOf, titlesOf } from './read-card';

const now = new Date('2025-11-23T12:00:00Z');
const progress = (change: Partial<InvitationRequest>) =>
  buildProgressCard({ request: aRequest({ state: 'running', ...change }), page: 0, now }, sentencesFor('en'));

test('a held invitation says how long there is to stop it', () => {
  const card = progress({ state: 'held', heldUntil: new Date(now.getTime() + 4_200) });
  expect(textsOf(card).slice(0, 2)).toEqual([
    'About to send',
    'The invitation goes out in 5 seconds. An e-mail cannot be taken back.',
  ]);
  expect(textsOf(card)).toContain('New: will be invited and added');
  expect(actionsOf(card)[0]).toMatchObject({
    title: 'Stop',
    verb: 'stop',
    data: { requestId: aRequest().id },
  });
});

test('a hold that is over never counts below a second', () => {
  const card = progress({ state: 'held', heldUntil: new Date(now.getTime() - 1_000) });
  expect(textsOf(card)[1]).toContain('in 1 second.');
});

test('work under way says what is happening to each guest', () => {
  const items = [
    anItem({ state: 'inviting' }),
    anItem({ position: 1, state: 'inviting', inDoubtSince: now }),
    anItem({ position: 2, state: 'granting' }),
    anItem({ position: 3, state: 'nothingToDo' }),
  ];
  const texts = textsOf(progress({ items }));
  expect(texts).toContain('1 of 4 guests settled');
  expect(texts).toContain('Being invited.');
  expect(texts).toContain('Being added to Project Falcon.');
  expect(texts.join()).toContain('so that nobody is mailed twice');
});

test('Stop is offered only while something can still be stopped', () => {
  expect(titlesOf(progress({ items: [anItem({ state: 'inviting' })] }))).toEqual(['Refresh']);
  expect(titlesOf(progress({ items: [anItem({ state: 'planned' })] }))).toEqual(['Stop', 'Refresh']);
});
