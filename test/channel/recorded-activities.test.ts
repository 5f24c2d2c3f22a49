import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contoso } from '../../src/sandbox/directory/contoso';
import { findAction } from '../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../src/sandbox/playground/card-json';
import { sentencesFor } from '../../src/language/sentences-for';
import { wordsOf } from '../fakes/card-reader';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const FOLDER = join(__dirname, '../fixtures/activities');
const { labels, cards, messages } = sentencesFor('en');
const { marketingLaunch } = contoso.teams;
const { olivia } = contoso.people;
/** Milliseconds in which every invoke is answered. */
const LIMIT = 2_000;

interface Recorded {
  readonly name?: string;
  readonly conversation: { readonly id: string };
  readonly value?: object;
}
const recorded = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Recorded;

interface Answer {
  readonly task?: {
    readonly type: string;
    readonly value: { readonly card: { readonly content: CardJson } };
  };
  readonly composeExtension?: {
    readonly type: string;
    readonly attachments: readonly { readonly preview: { readonly content: { readonly title: string } } }[];
  };
}

describe('Activities as Teams sends them', () => {
  let guestlist: Guestlist;
  const sent = new Set<string>();
  beforeAll(async () => {
    guestlist = await startGuestlist();
    const person = guestlist.person(olivia);
    for (const guest of ['Bob Stone <bob@adatum.com>', 'Ann Lee <ann@fabrikam.com>']) {
      await person.type(`invite ${guest} to Project Falcon`);
      await person.waitFor(labels.send(1));
      await person.press(labels.send(1));
      await person.waitFor('Redemption link for', 60_000);
    }
  }, 180_000);
  afterAll(() => guestlist.close());

  const post = async (activity: object) => {
    const began = performance.now();
    const response = await fetch(`${guestlist.bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, serviceUrl: guestlist.teams.serviceUrl }),
    });
    const text = await response.text();
    expect(performance.now() - began).toBeLessThan(LIMIT);
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer };
  };
  const send = (name: string) => {
    sent.add(name);
    return post(recorded(name));
  };
  const answered = async (name: string): Promise<Answer> => {
    const { status, body } = await send(name);
    expect(status).toBe(200);
    return body;
  };
  const dialogOf = ({ task }: Answer): CardJson => {
    expect(task?.type).toBe('continue');
    return task!.value.card.content;
  };
  const found = ({ composeExtension }: Answer) => {
    expect(composeExtension?.type).toBe('result');
    return composeExtension!.attachments.map(({ preview }) => preview.content.title);
  };
  /** What stands in the conversation an activity came from, oldest first. */
  const shownIn = (name: string) =>
    guestlist.teams
      .messages(recorded(name).conversation.id)
      .map(({ activity }) => wordsOf(activity.attachments?.[0]?.content));

  test('a line in the personal chat opens the review there', async () => {
    expect((await send('personal-message')).status).toBe(200);
    await waitUntil(() => shownIn('personal-message').some((words) => words.includes('ann@fabrikam.com')));
  });

  test.each([
    ['group-chat-mention', 'Project Falcon (group)', 'bob@adatum.com'],
    ['channel-mention', `${marketingLaunch.displayName} (team)`, 'carla.diaz@fabrikam.com'],
  ])(
    '%s: who wrote it goes on in private, and the others see that somebody is being invited',
    async (name, target, guest) => {
      expect((await send(name)).status).toBe(200);
      const isReview = (words: string) => words.includes(`Into ${target}`) && words.includes(guest);
      // The chat in which this person spoke to the bot last, alone.
      await waitUntil(() => shownIn('personal-message').some(isReview));
      expect(shownIn(name).join()).toContain(cards.shared.begun(olivia.displayName).heading);
      expect(shownIn(name).join()).not.toContain(guest);
    },
  );

  test.each(['extension-compose', 'extension-command-box'])(
    '%s: the form opens, with the target used last',
    async (name) => {
      const form = dialogOf(await answered(name));
      expect(wordsOf(form)).toContain(labels.guests);
      expect(JSON.stringify(form)).toContain(`"value":"group:${contoso.groups.projectFalcon.id}"`);
      expect(JSON.stringify(form)).not.toContain('Action.Execute');
    },
  );

  test('extension-compose-dutch: the form is in Dutch', async () => {
    const form = dialogOf(await answered('extension-compose-dutch'));
    expect(wordsOf(form)).toContain(sentencesFor('nl').labels.guests);
  });

  test('extension-message: the form names the guest of the message and the team of the channel, and no colleague', async () => {
    const form = JSON.stringify(dialogOf(await answered('extension-message')));
    expect(form).toContain('Carla Diaz <carla.diaz@fabrikam.com>');
    expect(form).toContain(`"value":"team:${marketingLaunch.id}"`);
    expect(form).not.toContain('max@contoso.com');
  });

  test('extension-message-not-owner: the review says who can let the guest in', async () => {
    const opened = recorded('extension-message-not-owner');
    const form = dialogOf(await answered('extension-message-not-owner'));
    const { action, cards: inputs } = findAction(form, labels.review);
    const data = { ...(action['data'] as object), ...collectInputs(inputs, {}) };
    const submitted = {
      ...opened,
      id: 'f:8b',
      name: 'composeExtension/submitAction',
      value: { ...opened.value, data },
    };
    const { body } = await post(submitted);
    expect(wordsOf(dialogOf(body))).toContain(labels.askOwner);
  });

  test.each(['search-first-run', 'search-command-box'])(
    '%s: with nothing typed the latest guests are listed',
    async (name) => {
      expect(found(await answered(name))).toEqual(['Ann Lee', 'Bob Stone']);
    },
  );

  test('search-typed: those that fit', async () => {
    expect(found(await answered('search-typed'))).toEqual(['Ann Lee']);
  });

  test('search-second-page: the page after the first', async () => {
    expect(found(await answered('search-second-page'))).toEqual(['Bob Stone']);
  });

  test('from a chat that the bot is not in, it works all the same', async () => {
    guestlist.teams.settings.absentFrom = recorded('extension-compose').conversation.id;
    expect(wordsOf(dialogOf(await answered('extension-compose')))).toContain(labels.review);
    expect(found(await answered('search-first-run'))).toHaveLength(2);
    guestlist.teams.settings.absentFrom = null;
  });

  test('a guest of the tenant gets one sentence', async () => {
    const gary = contoso.people.gary;
    const from = { id: `29:${gary.id}`, name: gary.displayName, aadObjectId: gary.id };
    const { body } = await post({ ...recorded('extension-compose'), id: 'f:4b', from });
    expect(wordsOf(dialogOf(body))).toContain(messages.guestsCannotAsk.heading);
  });

  test('every one of them was sent', () => {
    const all = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    expect([...sent].toSorted()).toEqual(all.toSorted());
  });
});
