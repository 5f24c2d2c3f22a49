import { ProgressRate } from '../../../src/channel/outbound/progress-rate';
import type { InvitationRequest } from '../../../src/domain/invitation-request';
import { anItem, aRequest, manyItems } from '../cards/a-request';

const running = (done: number, change: Partial<InvitationRequest> = {}) =>
  aRequest({
    state: 'running',
    items: manyItems(100, (position) => anItem({ position, state: position < done ? 'granted' : 'planned' })),
    ...change,
  });

test('how long it still takes follows from how fast guests were done so far', () => {
  const rate = new ProgressRate();
  expect(rate.minutesLeft(running(0), 0)).toBe(0);
  expect(rate.minutesLeft(running(5), 5_000)).toBe(0);
  expect(rate.minutesLeft(running(20), 60_000)).toBe(4);
  expect(rate.minutesLeft(running(50), 120_000)).toBe(2);
  expect(rate.minutesLeft(running(100), 180_000)).toBe(0);
});

test('a pause is not counted as slowness', () => {
  const rate = new ProgressRate();
  rate.minutesLeft(running(0), 0);
  rate.minutesLeft(running(20, { isPausedByRequester: true }), 60_000);
  expect(rate.minutesLeft(running(20), 3_600_000)).toBe(0);
  expect(rate.minutesLeft(running(60), 3_660_000)).toBe(1);
});

test('nothing is said while nobody is done', () => {
  const rate = new ProgressRate();
  rate.minutesLeft(running(3), 0);
  expect(rate.minutesLeft(running(3), 600_000)).toBe(0);
});
