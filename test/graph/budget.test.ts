import { createBudget } from '../../src/graph/client/budget';
import { createPatientClock } from './support/patient-clock';

const fine = { isThrottled: false, retryAfterSeconds: null };

/** Begins so many calls at once; how many were let through. */
async function letThrough(budget: ReturnType<typeof createBudget>, calls: number): Promise<number> {
  let through = 0;
  for (let call = 0; call < calls; call += 1) {
    void budget.begin('write', 15).then((wait) => {
      if (wait === null) through += 1;
    });
  }
  await new Promise((resolve) => setImmediate(resolve));
  return through;
}

test('so many calls go at once, and the next when one ends', async () => {
  const budget = createBudget(createPatientClock());
  expect(await letThrough(budget, 40)).toBe(32);
  budget.end('write', fine);
  expect(await letThrough(budget, 0)).toBe(0);
});

test('after a 429 half as many go, no sooner than Graph asked, and slowly more again', async () => {
  const clock = createPatientClock();
  const budget = createBudget(clock);
  await budget.begin('write', 15);
  budget.end('write', { isThrottled: true, retryAfterSeconds: 7 });
  expect(await letThrough(budget, 40)).toBe(16);
  expect(clock.pauses[0]).toBe(7_000);
  for (let call = 0; call < 16; call += 1) budget.end('write', fine);
  expect(await letThrough(budget, 0)).toBe(0);
});

test('a 429 of a write leaves reads alone', async () => {
  const clock = createPatientClock();
  const budget = createBudget(clock);
  await budget.begin('write', 15);
  budget.end('write', { isThrottled: true, retryAfterSeconds: 100 });
  expect(await budget.begin('read', 15)).toBeNull();
  expect(clock.pauses).toEqual([]);
});

test('a call that would have to wait too long is told how long, and takes no place', async () => {
  const clock = createPatientClock();
  const budget = createBudget(clock);
  await budget.begin('write', 15);
  budget.end('write', { isThrottled: true, retryAfterSeconds: 100 });
  for (let call = 0; call < 50; call += 1) expect(await budget.begin('write', 15)).toBe(100);
  clock.forward(100_000);
  expect(await letThrough(budget, 16)).toBe(16);
});

test('without a time to wait ten seconds are left', async () => {
  const clock = createPatientClock();
  const budget = createBudget(clock);
  await budget.begin('read', 15);
  budget.end('read', { isThrottled: true, retryAfterSeconds: null });
  expect(await budget.begin('read', 5)).toBe(10);
});
