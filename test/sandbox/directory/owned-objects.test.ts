import { contoso } from '../../../src/sandbox/directory/contoso';
import { EVENTUAL, allPages, fieldsOf, idsIn, namesIn, query } from './ask-graph';
import { useDirectory } from './use-directory';

const OWNED = '/v1.0/me/ownedObjects';
const GROUPS = `${OWNED}/microsoft.graph.group`;
const APPS = `${OWNED}/microsoft.graph.servicePrincipal`;

const { people, groups } = contoso;
const directory = useDirectory();

test('the cast to groups leaves out apps, and the other way round', async () => {
  const owned = namesIn((await directory.ask(`${GROUPS}?$top=999`)).body);
  const apps = namesIn((await directory.ask(APPS)).body);
  expect(owned).toContain('Project Falcon');
  expect(owned).not.toContain('Supplier Portal');
  expect([...apps].sort()).toEqual(['Hidden Tool', 'Old Intranet', 'Supplier Portal']);
});

test('without a cast both come, each with its type', async () => {
  const { body } = await directory.ask(`${OWNED}?$top=999`);
  const types = new Map(body.value.map((item) => [item.displayName, item['@odata.type']]));
  expect(types.get('Project Falcon')).toBe('#microsoft.graph.group');
  expect(types.get('Supplier Portal')).toBe('#microsoft.graph.servicePrincipal');
});

test('everybody gets what they own themselves, and nothing else', async () => {
  const ursulas = namesIn((await directory.ask(GROUPS, { as: people.ursula })).body);
  expect([...ursulas].sort()).toEqual(['Board Room', 'Design Reviewers', 'Field Staff', 'Marketing Launch']);
  expect((await directory.ask(GROUPS, { as: people.max })).body.value).toEqual([]);
});

test('following nextLink walks through hundreds of groups, each exactly once', async () => {
  const whole = idsIn((await directory.ask(`${GROUPS}?$top=999`)).body);
  const pages = await allPages(directory.ask, `${GROUPS}?$select=id&$top=50`);
  const walked = pages.flatMap(idsIn);
  expect(whole.length).toBeGreaterThan(300);
  expect(pages).toHaveLength(Math.ceil(whole.length / 50));
  expect(walked).toHaveLength(whole.length);
  expect(new Set(walked)).toEqual(new Set(whole));
  expect(walked).not.toContain(groups.boardRoom.id);
});

test('nextLink carries the options of the first page on', async () => {
  const [first, second] = await allPages(directory.ask, `${GROUPS}?$select=id&$top=200`);
  expect(first?.['@odata.nextLink']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\.0\/me\/ownedObjects\//);
  expect(second?.value.length).toBeGreaterThan(0);
  expect(fieldsOf(second?.value[0] ?? {})).toEqual(['id']);
});

test('a page is 100 long unless asked otherwise', async () => {
  expect((await directory.ask(GROUPS)).body.value).toHaveLength(100);
  expect((await directory.ask(`${GROUPS}?$top=7`)).body.value).toHaveLength(7);
});

test.each(['0', '1000', '-1', 'many'])('a page of %s is refused', async (top) => {
  const { status, body } = await directory.ask(`${GROUPS}?$top=${top}`);
  expect(status).toBe(400);
  expect(body.error.message).toBe(
    `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.`,
  );
});

test('a page token that was made up is refused', async () => {
  const { status, body } = await directory.ask(`${GROUPS}?$skiptoken=made-up`);
  expect(status).toBe(400);
  expect(body.error.code).toBe('Directory_ExpiredPageToken');
});

test('labels come only when they are selected', async () => {
  const [first] = (await directory.ask(GROUPS)).body.value;
  expect(first).not.toHaveProperty('assignedLabels');
  const { body } = await directory.ask(
    query(GROUPS, { select: 'displayName,assignedLabels', search: '"displayName:Sealed Bids"' }),
    { headers: EVENTUAL },
  );
  expect(body.value).toMatchObject([{ assignedLabels: [{ displayName: 'Members only' }] }]);
});

test('$count says how many there are on all pages together', async () => {
  const { body } = await directory.ask(`${GROUPS}?$count=true&$top=1`, { headers: EVENTUAL });
  expect(body.value).toHaveLength(1);
  expect(body['@odata.count']).toBeGreaterThan(300);
});

test('who may not read groups or apps gets their ids alone', async () => {
  const [group] = (await directory.ask(GROUPS, { scopes: ['User.Read'] })).body.value;
  expect(group).toMatchObject({ id: groups.projectFalcon.id, displayName: null, mail: null });
  const [app] = (await directory.ask(APPS, { scopes: ['User.Read'] })).body.value;
  expect(app).toMatchObject({ id: contoso.apps.supplierPortal.id, displayName: null });
});
