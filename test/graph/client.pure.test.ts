import { checkedBaseUrl } from '../../src/graph/client/base-url';
import { claimsChallenge } from '../../src/graph/client/claims-challenge';
import { retryAfterSeconds } from '../../src/graph/client/retry-after';
import { linkWithin } from '../../src/graph/link-within';
import { literal, query } from '../../src/graph/odata';

describe('where a requester’s token may go', () => {
  test.each([
    'https://graph.microsoft.com',
    'https://graph.microsoft.com/',
    'http://127.0.0.1:4000',
    'http://localhost:1',
  ])('%s is accepted', (url) => {
    expect(checkedBaseUrl(url)).toBe(url.replace(/\/$/, ''));
  });
  test.each([
    'http://graph.microsoft.com',
    'ftp://127.0.0.1',
    'https://me:you@graph.microsoft.com',
    'https://a/?b',
    'graph',
  ])('%s is turned away', (url) => {
    expect(() => checkedBaseUrl(url)).toThrow();
  });
});

describe('the next page of a list', () => {
  const base = 'https://graph.microsoft.com';
  test('is followed within the directory, version and all', () => {
    expect(linkWithin(base, `${base}/v1.0/me/ownedObjects?$skiptoken=a%20b`)).toEqual({
      version: 'v1.0',
      path: '/me/ownedObjects?$skiptoken=a%20b',
    });
    expect(linkWithin(base, `${base}/beta/policies?x=1`)?.version).toBe('beta');
    expect(linkWithin('http://127.0.0.1:1/graph', 'http://127.0.0.1:1/graph/v1.0/a')?.path).toBe('/a');
  });
  test.each([
    'https://graph.microsoft.com.evil.example/v1.0/me',
    'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:444/v1.0/me',
    'https://user@graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com/v2.0/me',
    '//graph.microsoft.com/v1.0/me',
    '/v1.0/me',
  ])('is not followed to %s', (link) => {
    expect(linkWithin(base, link)).toBeNull();
  });
});

describe('how long Graph asks to wait', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['17', 17],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s is %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

describe('a claims challenge', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  test('is decoded for the sign-in', () => {
    const header = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    expect(claimsChallenge(header)).toBe(claims);
  });
  test.each([null, 'Bearer realm=""', 'Bearer claims="%%%"'])('is none in %s', (header) => {
    expect(claimsChallenge(header)).toBeNull();
  });
});

test('a guest’s apostrophe cannot end a filter', () => {
  expect(literal("o'neil@fabrikam.com")).toBe("'o''neil@fabrikam.com'");
  expect(query({ filter: "a eq 'x&y'", select: ['id', 'mail'] })).toBe(
    "?$filter=a%20eq%20'x%26y'&$select=id%2Cmail",
  );
});
