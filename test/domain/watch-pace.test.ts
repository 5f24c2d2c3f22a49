import { nextLook, politePace } from '../../src/domain/watch-pace';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Ages at which a guest who never accepts is looked at. */
function looks(): readonly number[] {
  const ages = [0];
  for (let age = 0; ;) {
    const seconds = nextLook(age, politePace);
    if (seconds === null) return ages;
    age += seconds;
    ages.push(age);
  }
}

test('the first hour every five minutes at most, the first day every hour, then daily, and after 30 days never', () => {
  const ages = looks();
  const longestGap = (from: number, to: number) => {
    const within = ages.filter((age) => age >= from && age <= to);
    return Math.max(...within.slice(1).map((age, index) => age - (within[index] ?? 0)));
  };
  expect(longestGap(0, HOUR)).toBeLessThanOrEqual(5 * 60);
  expect(longestGap(HOUR, DAY)).toBeLessThanOrEqual(HOUR);
  expect(longestGap(DAY, 30 * DAY)).toBeLessThanOrEqual(DAY);
  expect(Math.max(...ages)).toBeLessThanOrEqual(31 * DAY);
  // Bounded, however long nobody accepts.
  expect(ages.length).toBeLessThan(80);
});

test('a guest who never accepts is looked at 43 times on the first day and once on each later one', () => {
  const on = (day: number) => looks().filter((age) => age > (day - 1) * DAY && age <= day * DAY).length;
  expect([on(1), on(2), on(30)]).toEqual([43, 1, 1]);
});
