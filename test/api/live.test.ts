import { randomBytes } from 'node:crypto';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist } from '../support/start-guestlist';
import { describeOnPostgres } from '../storage/stores';

const { labels } = sentencesFor('en');
const { olivia, max } = contoso.people;

describeOnPostgres('A page of one replica', (make) => {
  test('hears what is done in the chat of another, and nobody else does', async () => {
    const store = await make();
    const env = {
      DATABASE_URL: store.options.databaseUrl ?? '',
      LINK_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    };
    const [chat, page] = [await startGuestlist({ env }), await startGuestlist({ env })];
    let isOver = false;
    const others = page.tab(max).listen((events) => isOver || events.some(({ kind }) => kind === 'changed'));
    const heard = page.tab(olivia).listen((events) => events.some(({ kind }) => kind === 'changed'));
    const person = chat.person(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    const events = await heard;
    expect(events.map(({ kind }) => kind)).toEqual(['open', 'changed']);
    expect(events[1]?.data.requestIds).toHaveLength(1);
    isOver = true;
    await page.bot.close();
    // Whoever listens when a replica stops is sent away in an orderly manner.
    expect((await others).map(({ kind }) => kind)).toEqual(['open', 'bye']);
    await chat.close();
    await page.directory.close();
    await page.teams.close();
    await store.destroy();
  }, 120_000);
});
