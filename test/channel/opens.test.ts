import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels } = sentencesFor('en');
const { olivia } = contoso.people;

describe('What a target opens, on the review', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  /** A busy machine may not have looked in time: then the line is typed once more. */
  const review = async (target: string, part: string) => {
    const person = guestlist.person(olivia);
    for (let tries = 0; tries < 8 && !person.text().includes(part); tries += 1) {
      await person.type(`invite ann@fabrikam.com to "${target}"`);
      await person.waitFor(labels.send(1));
    }
    return person;
  };

  test.each([
    ['Expense Portal users', ['Opens Expense Portal.', 'also in Design Reviewers', '1 licence', '1 member']],
    ['Marketing Launch', ['past posts and files', 'No app is assigned', '3 members']],
    ['Expense Portal', ['everything else the group Expense Portal users opens', 'No other app']],
  ])('%s', async (target, parts) => {
    const person = await review(target, parts[0] ?? '');
    for (const part of parts) await person.waitFor(part);
    // It is part of the draft: the card says the same when it is drawn again.
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
    await person.execute('show', { requestId, page: 0 }, person.newest());
    for (const part of parts) await person.waitFor(part);
  });

  test('that is slow to be read does not hold the review up: it was not looked at', async () => {
    await guestlist.control.fault({
      method: 'GET',
      path: '/groups/[^/]+/transitiveMemberOf',
      times: 1,
      fault: { kind: 'delay', delayMs: 8_000 },
    });
    const person = guestlist.person(olivia);
    const started = Date.now();
    await person.type('invite ann@fabrikam.com to "Design Reviewers"');
    await person.waitFor('Not looked at: apps, groups it is in itself, licences');
    await person.waitFor(labels.send(1));
    expect(Date.now() - started).toBeLessThan(7_000);
  });

  test('that cannot be read is named, and nothing else suffers', async () => {
    await guestlist.control.fault({
      method: 'GET',
      path: '/groups/[^/]+/transitiveMemberOf',
      times: 1,
      fault: { kind: 'answer', status: 500, body: {} },
    });
    const person = guestlist.person(olivia);
    await person.type('invite ann@fabrikam.com to "Expense Portal users"');
    await person.waitFor(/Not looked at: .*groups it is in itself/);
    await person.waitFor(labels.send(1));
  });
});
