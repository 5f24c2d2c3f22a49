import type { Directory } from '../../src/ports/directory';
import { createGraphDirectoryAccess } from '../../src/graph/graph-directory-access';
import { graphError, startGateway, type Gateway, type Intervention } from './support/gateway';
import { createPatientClock } from './support/patient-clock';
import { createRecordingLogger } from './support/recording-logger';
import { allScopes, olivia } from './support/requesters';
import { createUnsignedTokens } from './support/tokens';

/** A Graph that knows no batches, no `in`, no search, no casts and no filter on members: everything in its plain form. */
const groupId = 'b0000000-0000-4000-8000-000000000001';
const guestId = 'a0000000-0000-4000-8000-0000000000aa';
const people = Array.from({ length: 2500 }, (_, index) => ({
  id: `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
}));
const group = {
  '@odata.type': '#microsoft.graph.group',
  id: groupId.toUpperCase(),
  displayName: 'Project Falcon',
  groupTypes: ['Unified'],
  mailEnabled: true,
  securityEnabled: false,
};
const amy = {
  id: guestId,
  displayName: 'Amy Accepted',
  mail: 'Amy@fabrikam.com',
  userType: 'Guest',
  externalUserState: 'Accepted',
  accountEnabled: true,
};

let gateway: Gateway;
let directory: Directory;

beforeEach(async () => {
  gateway = await startGateway(null);
  gateway.intervene = ({ method, path }) => answer(method, new URL(path, gateway.url));
  const access = createGraphDirectoryAccess({
    baseUrl: gateway.url,
    tokens: createUnsignedTokens(allScopes),
    logger: createRecordingLogger(),
    settings: { ownedApps: false, deleteAccounts: false },
    clock: createPatientClock(),
  });
  directory = await access.as(olivia);
});
afterEach(() => gateway.close());

const fine = (body: unknown): Intervention => ({ kind: 'answer', status: 200, body });
const refused = (status: number): Intervention => ({
  kind: 'answer',
  status,
  body: graphError('Request_UnsupportedQuery', 'Not supported.'),
});

function answer(method: string, url: URL): Intervention {
  const filter = url.searchParams.get('$filter') ?? '';
  if (url.pathname === '/v1.0/$batch') return refused(501);
  if (filter.includes(' in (') || url.searchParams.has('$search')) return refused(400);
  switch (`${method} ${url.pathname}`) {
    case 'GET /v1.0/organization':
      return fine({ value: [{ id: olivia.tenantId, displayName: 'Contoso', verifiedDomains: [] }] });
    case 'GET /v1.0/me/ownedObjects':
      return fine({ value: [{ '@odata.type': '#microsoft.graph.application', id: 'x' }, group] });
    case 'GET /v1.0/groups':
      return fine({
        value: filter.startsWith('startswith')
          ? [{ ...group, id: guestId, displayName: 'Project Falcon two' }]
          : [],
      });
    case `GET /v1.0/groups/${groupId}/members`: {
      const from = Number(url.searchParams.get('$skiptoken') ?? 0);
      const next = `${gateway.url}${url.pathname}?$skiptoken=${from + 999}`;
      return fine({
        value: people.slice(from, from + 999),
        ...(from + 999 < people.length ? { '@odata.nextLink': next } : {}),
      });
    }
    case 'GET /v1.0/users':
      return fine({ value: filter.startsWith('mail eq') ? [amy] : [] });
    default:
      return refused(url.pathname.includes('ownedObjects') ? 400 : 501);
  }
}

test('a guest is found by address', async () => {
  const found = await directory.guests.findByAddress(['amy@fabrikam.com', 'nobody@fabrikam.com']);
  expect(found).toMatchObject({ kind: 'read' });
  expect(found.kind === 'read' && [...found.value.keys()]).toEqual(['amy@fabrikam.com']);
  expect(found.kind === 'read' && found.value.get('amy@fabrikam.com')).toMatchObject([
    { id: guestId, address: 'amy@fabrikam.com', type: 'guest', redemption: 'accepted' },
  ]);
});

test('owned groups are listed, ids in lower case', async () => {
  expect(await directory.targets.listManaged()).toEqual([
    { ref: { kind: 'group', id: groupId }, displayName: 'Project Falcon', viaDisplayName: null },
  ]);
});

test('a group is found by the beginning of its name', async () => {
  const found = await directory.targets.findByName('project falcon');
  expect(found.map(({ displayName }) => displayName)).toEqual(['Project Falcon', 'Project Falcon two']);
});

test('members of a large group are found page by page', async () => {
  const last = people[2400]!.id;
  const holders = await directory.access.holders({ kind: 'group', id: groupId }, [
    last.toUpperCase(),
    guestId,
  ]);
  expect(holders).toEqual({ kind: 'read', value: new Set([last]) });
});

test('policies that nobody implements are said to be unread', async () => {
  expect(await directory.tenant.tenant()).toEqual({
    id: olivia.tenantId,
    displayName: 'Contoso',
    verifiedDomains: { kind: 'read', value: [] },
    invitePolicy: { kind: 'unread', why: 'unavailable' },
    domainRule: { kind: 'unread', why: 'unavailable' },
  });
});

test('a next page that leads to another host is not followed', async () => {
  const strange = 'http://127.0.0.2:9/v1.0/me/ownedObjects?$skiptoken=1';
  gateway.intervene = () => fine({ value: [], '@odata.nextLink': strange });
  await expect(directory.targets.listManaged()).rejects.toMatchObject({ name: 'DirectoryUnavailable' });
});

test('a list without an end is left after a while', async () => {
  gateway.intervene = ({ path }) =>
    path.includes('/members')
      ? fine({
          value: people.slice(0, 999),
          '@odata.nextLink': `${gateway.url}/v1.0/groups/${groupId}/members?$skiptoken=1`,
        })
      : refused(501);
  const holders = await directory.access.holders({ kind: 'group', id: groupId }, [guestId]);
  expect(holders).toEqual({ kind: 'unread', why: 'unavailable' });
  expect(gateway.count('GET', /members/)).toBeLessThan(40);
});

test.each([
  ['an answer that is no list', { hello: 'world' }],
  ['an entry without an id', { value: [{ displayName: 'x' }] }],
])('%s counts as no answer', async (_, body) => {
  gateway.intervene = () => fine(body);
  await expect(directory.targets.listManaged()).rejects.toMatchObject({ name: 'DirectoryUnavailable' });
});
