import { listLimits } from '../../src/domain/list-file/listed-guests';
import { fetchFile } from '../../src/files/fetch-file';
import { onThisMachine, underDomains } from '../../src/files/file-places';
import { startFileHost, type FileHost } from '../fakes/file-host';

let host: FileHost;
beforeAll(async () => {
  host = await startFileHost();
});
afterAll(() => host.close());

const fetchHere = (address: string, patience = 5_000) =>
  fetchFile(address, { accepts: onThisMachine, patience });
const bytes = (size: number) => new Uint8Array(size).fill(0x61);

test('a file comes whole, and nobody is told who asks', async () => {
  const fetched = await fetchHere(host.put('list.csv', bytes(70_000)));
  expect(fetched).toMatchObject({ kind: 'file' });
  expect(fetched.kind === 'file' && fetched.bytes.length).toBe(70_000);
  expect(host.asked.at(-1)).not.toHaveProperty('authorization');
  expect(host.asked.at(-1)).not.toHaveProperty('cookie');
});

describe('A list of a real tenant is fetched from where Teams keeps files alone', () => {
  const accepts = underDomains(['sharepoint.com']);
  test.each([
    'https://contoso.sharepoint.com/sites/x/list.csv?tempauth=1',
    'https://contoso-my.sharepoint.com/personal/olivia/list.xlsx',
  ])('%s', (address) => {
    expect(accepts(new URL(address))).toBe(true);
  });

  test.each([
    ['without https', 'http://contoso.sharepoint.com/list.csv'],
    ['of another host', 'https://sharepoint.com.evil.example/list.csv'],
    ['of a host whose name ends alike', 'https://evilsharepoint.com/list.csv'],
    ['of the bare domain', 'https://sharepoint.com/list.csv'],
    ['with a name and password', 'https://contoso.sharepoint.com@evil.example/list.csv'],
    ['with a name before the right host', 'https://user:word@contoso.sharepoint.com/list.csv'],
    ['of a port', 'https://contoso.sharepoint.com:8443/list.csv'],
    ['of an address', 'https://20.190.128.1/list.csv'],
    ['of this machine', 'http://127.0.0.1:3978/list.csv'],
    ['of the cloud’s own metadata', 'http://169.254.169.254/metadata'],
    ['of a host with a dot behind', 'https://contoso.sharepoint.com./list.csv'],
    ['of a file', 'file:///etc/passwd'],
    ['of data', 'data:text/csv,ann@fabrikam.com'],
    ['that is none', 'not an address'],
  ])('and from no address %s', async (_, address) => {
    expect(await fetchFile(address, { accepts })).toEqual({ kind: 'refused', problem: 'foreignPlace' });
  });
});

test('a redirect to elsewhere is not followed, one within is', async () => {
  const file = host.put('real.csv', bytes(10));
  const to = (location: string) =>
    host.offer(`to-${Buffer.from(location).toString('hex')}`, (response) => {
      response.writeHead(302, { location });
      response.end();
    });
  expect(await fetchHere(to(file))).toMatchObject({ kind: 'file' });
  expect(await fetchHere(to('https://evil.example/list.csv'))).toEqual({
    kind: 'refused',
    problem: 'foreignPlace',
  });
  const round = host.offer('round', (response) => {
    response.writeHead(302, { location: '/round' });
    response.end();
  });
  expect(await fetchHere(round)).toEqual({ kind: 'refused', problem: 'unreachable' });
});

test('a file of 20 MB is let go as soon as it shows, whether it says so or not', async () => {
  const said = host.put('large.csv', bytes(20 * 1024 * 1024));
  expect(await fetchHere(said)).toEqual({ kind: 'refused', problem: 'tooLarge' });
  let sent = 0;
  const unsaid = host.offer('endless', (response) => {
    response.writeHead(200);
    const more = () => {
      if (response.destroyed || sent > 20 * 1024 * 1024) return;
      sent += 64 * 1024;
      response.write(bytes(64 * 1024), more);
    };
    more();
  });
  expect(await fetchHere(unsaid)).toEqual({ kind: 'refused', problem: 'tooLarge' });
  expect(sent).toBeLessThan(4 * listLimits.file);
});

test('a server that is slow, silent or not there is given up', async () => {
  const silent = host.offer('silent', () => undefined);
  const dripping = host.offer('dripping', (response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('a'), 50);
    response.on('close', () => {
      clearInterval(drip);
    });
  });
  for (const address of [
    silent,
    dripping,
    'http://127.0.0.1:1/list.csv',
    host.put('gone', bytes(1)).replace('gone', 'not-there'),
  ])
    expect(await fetchHere(address, 400)).toEqual({ kind: 'refused', problem: 'unreachable' });
});
