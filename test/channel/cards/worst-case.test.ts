import { anyPage } from './any-page';
import { buildProgressCard } from '../../../src/channel/cards/progress-card';
import { buildResultCard } from '../../../src/channel/cards/result-card';
import { buildReviewCard } from '../../../src/channel/cards/review-card';
import { buildStatusCard } from '../../../src/channel/cards/status-card';
import { locales, type RequestItem } from '../../../src/domain/invitation-request';
import type { Reason } from '../../../src/domain/reason';
import { RedemptionUrl } from '../../../src/domain/redemption-url';
import { explainReason } from '../../../src/language/explain-reason';
import { reasons as english } from '../../../src/language/en/reasons';
import { sentencesFor } from '../../../src/language/sentences-for';
import { anItem, aPendingItem, aRequest, carl, manyItems } from './a-request';
import { bytesOf, complaintsAbout, elementsOf, textsOf } from './read-card';

const LIMIT = 25 * 1024;
/** 256 characters; each takes three bytes, or is escaped. */
const longName = '案*'.repeat(128);
const longAddress = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.com`;
const longUrl = (position: number) =>
  new RedemptionUrl(`https://login.microsoftonline.com/${position}${'x'.repeat(1_966)}`);

describe.each(locales)('the worst case in %s', (locale) => {
  const sentences = sentencesFor(locale);
  const [longestReason] = (Object.keys(english) as Reason[]).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  function lengthOf(reason: Reason): number {
    return explainReason(reason, { guest: longAddress, target: longName }, sentences).length;
  }
  const target = { ...aRequest().target, displayName: longName, viaDisplayName: longName };
  const many = (change: Partial<RequestItem>) =>
    manyItems(500, (position) =>
      anItem({ position, displayName: longName, address: longAddress, ...change }),
    );

  test.each<[string, Partial<RequestItem>]>([
    [
      'new guests, each with a suggestion and every warning',
      { suggestion: longAddress, warnings: ['roleMailbox', 'lookAlikeDomain', 'mixedScript'] },
    ],
    [
      'accounts known under another address',
      { plan: { kind: 'useAccount', person: { ...carl, address: longAddress }, isIn: false } },
    ],
    ['refused guests', { plan: { kind: 'refused', reason: longestReason! } }],
  ])('a review of 500 %s stays small', (_, change) => {
    const card = buildReviewCard(
      { request: aRequest({ target, items: many(change) }), page: 3, askOwnerUrl: null },
      sentences,
    );
    expect(bytesOf(card)).toBeLessThan(LIMIT);
    expect(complaintsAbout(card)).toEqual([]);
  });

  test('a name that can be edited is never cut', () => {
    const card = buildReviewCard(
      { request: aRequest({ target, items: many({}) }), page: 0, askOwnerUrl: null },
      sentences,
    );
    const names = elementsOf(card).filter(({ id }) => String(id).startsWith('name-'));
    expect(names).toHaveLength(10);
    for (const { value } of names) expect(value).toBe(longName);
  });

  test('a result of 500 refused guests stays small', () => {
    const items = many({ state: 'refused', reason: longestReason!, isInvitedByUs: true });
    const card = buildResultCard(
      { request: aRequest({ target, state: 'ended', items }), page: 0 },
      sentences,
    );
    expect(bytesOf(card)).toBeLessThan(LIMIT);
  });

  test('a result of 500 new guests with links of 2,000 characters stays small, and every link is on some page', () => {
    const items = manyItems(500, (position) =>
      aPendingItem({
        position,
        displayName: longName,
        address: longAddress,
        redemptionUrl: longUrl(position),
      }),
    );
    const request = aRequest({ target, state: 'ended', items });
    const pages = Array.from({ length: 100 }, (_, page) => buildResultCard({ request, page }, sentences));
    for (const card of pages) expect(bytesOf(card)).toBeLessThan(LIMIT);
    const links = pages.flatMap(textsOf).filter((text) => text.includes('](https://'));
    expect(links).toHaveLength(500);
  });

  test('ten links of the everyday length fit on one page', () => {
    const items = manyItems(10, (position) =>
      aPendingItem({
        position,
        redemptionUrl: new RedemptionUrl(`https://login.microsoftonline.com/${position}${'x'.repeat(900)}`),
      }),
    );
    const card = buildResultCard({ request: aRequest({ state: 'ended', items }), page: 0 }, sentences);
    expect(bytesOf(card)).toBeLessThan(LIMIT);
    expect(textsOf(card).filter((text) => text.includes('](https://'))).toHaveLength(10);
  });

  test('one new guest with a link of 2,000 characters keeps the whole text to forward', () => {
    const items = [aPendingItem({ displayName: longName, address: longAddress, redemptionUrl: longUrl(0) })];
    const card = buildResultCard(
      { request: aRequest({ target, state: 'ended', items }), page: 0 },
      sentences,
    );
    expect(bytesOf(card)).toBeLessThan(LIMIT);
    expect(elementsOf(card).find(({ id }) => id === 'forward')?.['value']).toContain(longUrl(0).reveal());
  });

  test('progress and status stay small', () => {
    const request = aRequest({
      target,
      state: 'running',
      items: many({ state: 'inviting', inDoubtSince: new Date() }),
    });
    expect(bytesOf(buildProgressCard({ request, page: 0 }, sentences))).toBeLessThan(LIMIT);
    const lines = many({ state: 'failed', reason: longestReason! })
      .slice(0, 10)
      .map((item) => ({
        requestId: request.id,
        target,
        unchecked: [],
        item,
        createdAt: new Date(),
        by: null,
      }));
    expect(
      bytesOf(buildStatusCard({ ...anyPage, guests: lines, total: 500, offset: 0 }, sentences)),
    ).toBeLessThan(LIMIT);
  });
});
