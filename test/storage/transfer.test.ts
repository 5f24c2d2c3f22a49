import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { RedemptionUrl } from '../../src/domain/redemption-url';
import { exportState } from '../../src/storage/transfer/export-state';
import { importState } from '../../src/storage/transfer/import-state';
import { quietLogger } from '../fakes/quiet-logger';
import { aGuest, aRequester } from './a-draft';
import { freshDataDir } from './fresh-data-dir';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnPostgres, open, type TestStore } from './stores';

const embedded = async (): Promise<TestStore> => ({
  options: { databaseUrl: null, dataDir: await freshDataDir(), logger: quietLogger },
  destroy: () => Promise.resolve(),
});

async function exported(store: TestStore): Promise<string> {
  const output = new PassThrough();
  const [all] = await Promise.all([
    text(output),
    exportState(store.options, output).then(() => output.end()),
  ]);
  return all;
}

const importText = (store: TestStore, state: string) => importState(store.options, Readable.from([state]));

/** A store with a request half-way, a link in it, a chosen language and a card in a chat. */
async function fill(store: TestStore) {
  const { storage } = await open(store);
  const requester = aRequester();
  const guests = Array.from({ length: 450 }, () => aGuest());
  const request = await sendRequest(storage, guests, { requester });
  const { claim } = await claimRequest(storage, request);
  await storage.work.beginInvitation(claim, 0);
  await storage.work.record(claim, 0, {
    state: 'invited',
    personId: 'd0000000-0000-4000-8000-00000000000b',
    redemption: 'pending',
    redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=1'),
  });
  await storage.settings.setLanguage(requester, 'nl');
  await storage.cardPlaces.put(request.id, { conversation: { channelId: 'msteams' }, activityId: '7' });
  const before = await findRequest(storage, request);
  await storage.close();
  return { request, requester, before };
}

describeOnPostgres('State that moves from one store to another', (makePostgres) => {
  test('from the embedded store to PostgreSQL and back is the same state', async () => {
    const [first, server, last] = [await embedded(), await makePostgres(), await embedded()];
    const { request, requester, before } = await fill(first);

    const state = await exported(first);
    expect(state).not.toContain('login.microsoftonline.com');
    const rows = state.trimEnd().split('\n').length - 2;
    expect(await importText(server, state)).toBe(rows);
    expect(await importText(last, await exported(server))).toBe(rows);

    for (const store of [server, last]) {
      const { storage } = await open(store);
      expect(await findRequest(storage, request)).toEqual(before);
      expect(await storage.settings.language(requester)).toBe('nl');
      expect(await storage.cardPlaces.find(request.id)).toMatchObject({ activityId: '7' });
      // Whoever worked on it did so on the old store: here it can be claimed at once.
      expect(await storage.work.claim(request.id)).not.toBeNull();
      await storage.close();
    }
    await server.destroy();
  }, 60_000);

  test('with another key keeps everything but the links, which cannot be read any more', async () => {
    const [first, server] = [await embedded(), await makePostgres()];
    const { request } = await fill(first);
    await importText(server, await exported(first));
    const { storage } = await open(server, { linkKey: randomBytes(32) });
    expect((await findRequest(storage, request)).items[0]).toMatchObject({
      state: 'invited',
      redemptionUrl: null,
    });
    await storage.close();
    await server.destroy();
  }, 60_000);

  test('goes into an empty store alone', async () => {
    const [first, server] = [await embedded(), await makePostgres()];
    await fill(first);
    const state = await exported(first);
    await importText(server, state);
    await expect(importText(server, state)).rejects.toThrow('only be imported into an empty store');
    await server.destroy();
  }, 60_000);

  test('is all or nothing: what is cut short, altered or something else leaves the store empty', async () => {
    const [first, server] = [await embedded(), await makePostgres()];
    await fill(first);
    const lines = (await exported(first)).trimEnd().split('\n');
    await expect(importText(server, lines.slice(0, -1).join('\n'))).rejects.toThrow('its end is missing');
    await expect(importText(server, lines.slice(1).join('\n'))).rejects.toThrow('not an exported');
    await expect(importText(server, [lines[0], '{"table":"pg_user","row":{}}'].join('\n'))).rejects.toThrow(
      'not an exported',
    );
    await expect(
      importText(server, [lines[0]?.replace(/\d+/, '99'), ...lines.slice(1)].join('\n')),
    ).rejects.toThrow('schema version 99');
    await expect(importText(server, '')).rejects.toThrow();
    expect(await importText(server, lines.join('\n'))).toBe(lines.length - 2);
    await server.destroy();
  }, 60_000);
});
