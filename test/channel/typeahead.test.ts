import { targetsDataset } from '../../src/channel/cards/inputs';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

interface Answer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: { readonly results: readonly { readonly title: string; readonly value: string }[] };
}

describe('What the form offers while a target is typed', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterEach(() => guestlist.control.reset());
  afterAll(() => guestlist.close());

  const olivia = () => guestlist.person(contoso.people.olivia);

  const search = async (person: Person, value: unknown) => {
    const { status, body } = await person.invoke('application/search', value);
    expect(status).toBe(200);
    const answer = body as unknown as Answer;
    expect(answer).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
    });
    return answer.value.results;
  };
  const typed = (queryText: string) => ({
    dataset: targetsDataset,
    queryText,
    queryOptions: { skip: 0, top: 15 },
  });
  const titles = async (queryText: string) =>
    (await search(olivia(), typed(queryText))).map(({ title }) => title);

  test('with nothing typed yet, some of what the person manages', async () => {
    const results = await search(olivia(), { dataset: targetsDataset, queryText: '' });
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThanOrEqual(15);
    expect(await search(olivia(), { dataset: targetsDataset })).toEqual(results);
  });

  test('names that hold the letters, those that begin with them first', async () => {
    expect(await titles('por')).toEqual([
      'Expense Portal (app, through Expense Portal users)',
      'Expense Portal users (group)',
      'Supplier Portal (app)',
    ]);
    expect((await titles('workstream 0'))[0]).toBe('Workstream 001 (group)');
  });

  test('one of hundreds of groups, beyond the first page', async () => {
    expect(await titles('workstream 317')).toEqual(['Workstream 317 (group)']);
  });

  test('upper and lower case, and accents, make no difference', async () => {
    expect(await titles('PRÓJECT fal')).toEqual(['Project Falcon (group)']);
  });

  test.each([
    'All Contractors',
    'Finance Share',
    'Warehouse Alerts',
    'Board Room',
    'Old Intranet',
    'Hidden Tool',
  ])('never %s, which takes no guests or belongs to others', async (name) => {
    expect(await titles(name)).toEqual([]);
  });

  test('what each person manages themselves', async () => {
    const max = await search(guestlist.person(contoso.people.max), typed('falcon'));
    expect(max).toEqual([]);
    const ingrid = await search(guestlist.person(contoso.people.ingrid), typed('falcon'));
    expect(ingrid.map(({ title }) => title)).toEqual(['Project Falcon (group)']);
  });

  test('values that the form takes', async () => {
    const person = olivia();
    const [found] = await search(person, typed('project falcon'));
    await person.type('invite');
    const { labels } = sentencesFor('en');
    await person.press(labels.review, { guests: 'ann@fabrikam.com', target: found?.value ?? '' });
    await person.waitFor(labels.send(1));
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{ dataset: 'passwords', queryText: 'x' }],
    [{ dataset: targetsDataset, queryText: 7 }],
  ])('nothing for a question that the form does not ask: %j', async (value) => {
    expect(await search(olivia(), value)).toEqual([]);
  });

  test('nothing, within 3 seconds, while the directory is slow', async () => {
    await guestlist.control.change({ latencyMs: 6_000 });
    const before = Date.now();
    expect(await search(guestlist.person(contoso.people.ursula), typed('board'))).toEqual([]);
    expect(Date.now() - before).toBeLessThan(3_000);
    await guestlist.control.change({ latencyMs: 0 });
  }, 30_000);
});
