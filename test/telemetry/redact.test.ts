import fc from 'fast-check';
import { createJsonLogger } from '../../src/telemetry/json-logger';
import { redactText } from '../../src/telemetry/redact';

/** What the logger writes for these fields and this message. */
function written(fields: Readonly<Record<string, unknown>>, message = 'said'): string {
  const lines: string[] = [];
  createJsonLogger({ destination: { write: (line) => lines.push(line) } }).warn(fields, message);
  return lines.join('');
}

const secrets: Readonly<Record<string, string>> = {
  'an address': 'ann.lee@fabrikam.com',
  'an address with a plus': 'ann+falcon@mail.fabrikam.co.uk',
  'an address of another alphabet': 'анна@пример.рф',
  'an encoded address': 'ann%40fabrikam.com',
  'the user principal name of a guest': 'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  'a token': 'eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJvaWQiOiIxIn0.c2lnbmF0dXJl',
  'a token without a signature': 'eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.',
  'a redemption link':
    'https://login.microsoftonline.com/redeem?rd=https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3ftenant%3d1%26ticket%3dabc',
  'a link with something in its query': 'https://contoso.com/page?code=0.AXoA',
  'a client secret': 'Zr8Q~abcdefghijklmnopqrstuvwxyz0123456',
  'a key': 'q83vEjRWeJASNFZ4mrze8BI0VnirzQ8SNFZ4mrze8BE=',
  'a database password': 'postgresql://guestlist:s3cr3t!pass@db.contoso.com:5432/guestlist',
};
const hidden = (secret: string) =>
  secret.replace(/^https:\/\/contoso\.com\/page|@db\.contoso.*$|^postgresql:\/\//g, '');

describe.each(Object.entries(secrets))('%s', (_name, secret) => {
  const places: Readonly<Record<string, () => string>> = {
    'in a field': () => written({ note: secret }),
    'in the middle of a text': () => written({ note: `Before "${secret}", and after` }),
    'deep inside': () => written({ a: [{ b: { c: secret } }] }),
    'as a key': () => written({ a: { [secret]: 1 } }),
    'in an error': () => written({ error: new Error(`Could not: ${secret}`) }),
    'in the cause of an error': () =>
      written({ error: new Error('Could not', { cause: new Error(secret) }) }),
    'in a stack': () => written({ stack: new Error(secret).stack }),
    'in the message': () => written({}, `It was ${secret}.`),
  };

  test.each(Object.entries(places))('%s does not reach the log', (_where, write) => {
    const line = write();
    expect(line).not.toContain(JSON.stringify(hidden(secret)).slice(1, -1));
    expect(line).toContain('[');
  });
});

test('what an operator needs stays: ids, statuses, calls, errors and their numbers', () => {
  const fields = {
    requestId: 'f0000000-0000-4000-8000-000000000001',
    call: 'POST /groups/{id}/members/$ref',
    status: 403,
    because: 'invalid_grant 65001',
    stack: 'Error: x\n    at run (/app/dist/flows/carry-out/step.js:10:3)',
  };
  expect(JSON.parse(written(fields))).toMatchObject(fields);
});

test('no address survives, wherever it stands', () => {
  const word = fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,20}$/);
  const domain = fc.stringMatching(/^[a-z0-9]{1,10}(\.[a-z]{2,6}){1,2}$/);
  fc.assert(
    fc.property(fc.tuple(fc.string(), word, domain, fc.string()), ([before, name, host, after]) => {
      expect(redactText(`${before} ${name}@${host} ${after}`)).not.toContain(`${name}@${host}`);
    }),
  );
});

test('it takes time in proportion to the text, whatever the text', () => {
  for (const piece of ['a', '@', 'eyJ', 'a.', 'https://', '%40', 'Q~', '/']) {
    const began = performance.now();
    redactText(piece.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  }
});
