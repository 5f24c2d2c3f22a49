import { findAction } from '../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../src/sandbox/playground/card-json';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { wordsOf } from '../fakes/card-reader';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

interface DialogAnswer {
  readonly task?: {
    readonly type: string;
    readonly value: { readonly card: { readonly content: CardJson } };
  };
  readonly composeExtension?: {
    readonly type: string;
    readonly attachments?: readonly {
      readonly content: CardJson;
      readonly preview: { content: { title: string } };
    }[];
  };
}

const falcon = `group:${contoso.groups.projectFalcon.id}`;

async function ask(person: Person, name: string, value: object): Promise<DialogAnswer> {
  const { status, body } = await person.invoke(name, value);
  expect(status).toBe(200);
  return body as DialogAnswer;
}

const cardIn = ({ task }: DialogAnswer): CardJson => {
  if (task === undefined) throw new Error('No dialog');
  return task.value.card.content;
};

/** Presses a button of a dialog as Teams does: everything goes back as `Action.Submit`. */
async function press(
  person: Person,
  { card, title, fields = {} }: { card: CardJson; title: string; fields?: Readonly<Record<string, string>> },
): Promise<CardJson> {
  const { action, cards } = findAction(card, title);
  expect(action['type']).toBe('Action.Submit');
  const data = { ...(action['data'] as object), ...collectInputs(cards, fields) };
  return cardIn(await ask(person, 'composeExtension/submitAction', { commandId: 'inviteGuest', data }));
}

describe('From the compose box', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist();
  });
  afterEach(() => guestlist.close());

  test('a guest is invited in the dialog, and the card lives on in the own chat', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('help');
    const form = cardIn(await ask(person, 'composeExtension/fetchTask', { commandId: 'inviteGuest' }));
    const review = await press(person, {
      card: form,
      title: 'Review',
      fields: { guests: 'Ann Lee <ann@fabrikam.com>', target: falcon },
    });
    expect(wordsOf(review)).toContain('ann@fabrikam.com');
    await press(person, { card: review, title: 'Send invitation' });
    await person.waitFor('Redemption link for Ann Lee');
    const { mails, memberships, invitations } = await guestlist.control.state();
    expect([mails.length, invitations.length, memberships.length]).toEqual([1, 1, 1]);
  });

  test('somebody who never spoke to the bot can invite too', async () => {
    const person = guestlist.person(contoso.people.olivia);
    const form = cardIn(await ask(person, 'composeExtension/fetchTask', { commandId: 'inviteGuest' }));
    const fields = { guests: 'ann@fabrikam.com', target: falcon };
    const review = await press(person, { card: form, title: 'Review', fields });
    let card = await press(person, { card: review, title: 'Send invitation' });
    for (let tries = 0; tries < 50 && !wordsOf(card).includes('Redemption link for Ann'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      card = await press(person, { card, title: 'Refresh' });
    }
    expect(wordsOf(card)).toContain('Redemption link for Ann');
  });

  test('a form that cannot be planned comes back with a sentence and with what was typed', async () => {
    const person = guestlist.person(contoso.people.olivia);
    const form = cardIn(await ask(person, 'composeExtension/fetchTask', { commandId: 'inviteGuest' }));
    const again = await press(person, {
      card: form,
      title: 'Review',
      fields: { guests: 'Ann Lee', target: falcon },
    });
    expect(wordsOf(again)).toContain('There is no e-mail address in what you entered');
    expect(wordsOf(again)).toContain('Ann Lee');
  });

  test('own guests are found by name, by target, and the latest with nothing typed; nobody sees those of another', async () => {
    const olivia = guestlist.person(contoso.people.olivia);
    await olivia.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await olivia.waitFor('Send invitation');
    await olivia.press('Send invitation');
    await olivia.waitFor('Redemption link for Ann Lee');
    const find = async (person: Person, typed?: string) => {
      const parameters =
        typed === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: typed }];
      const { composeExtension } = await ask(person, 'composeExtension/query', {
        commandId: 'findGuest',
        parameters,
      });
      return composeExtension?.attachments ?? [];
    };
    for (const typed of [undefined, 'ann', 'FALCON lee', 'ann@fabrikam.com']) {
      expect((await find(olivia, typed)).map(({ preview }) => preview.content.title)).toEqual(['Ann Lee']);
    }
    const [found] = await find(olivia, 'ann');
    expect(wordsOf(found?.content)).toContain('Ann Lee');
    expect(JSON.stringify(found)).not.toContain('redeem');
    expect(await find(olivia, 'bob')).toEqual([]);
    expect(await find(guestlist.person(contoso.people.max), 'ann')).toEqual([]);
  });

  test('guests are found page by page', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite a@fabrikam.com, b@fabrikam.com, c@fabrikam.com to Project Falcon');
    await person.waitFor('Send 3 invitations');
    await person.press('Send 3 invitations');
    await person.waitFor('Undo');
    const page = async (skip: number) => {
      const { composeExtension } = await ask(person, 'composeExtension/query', {
        commandId: 'findGuest',
        parameters: [{ name: 'query', value: 'falcon' }],
        queryOptions: { skip, count: 2 },
      });
      return composeExtension?.attachments?.length ?? 0;
    };
    expect([await page(0), await page(2), await page(4)]).toEqual([2, 1, 0]);
  });

  describe('on a message', () => {
    /** As Teams sends it when the command is chosen from the message's menu. */
    const onMessage = (content: string, contentType = 'html') => ({
      commandId: 'inviteGuest',
      commandContext: 'message',
      messagePayload: {
        id: '1700000000000',
        messageType: 'message',
        createdDateTime: '2026-11-23T10:00:00Z',
        from: { user: { userIdentityType: 'aadUser', id: contoso.people.max.id, displayName: 'Max Member' } },
        body: { contentType, content },
        mentions: [],
        attachments: [],
      },
    });

    test('the form holds the people it names, and no colleague', async () => {
      const person = guestlist.person(contoso.people.olivia);
      const html =
        '<p><at id="0">Olivia</at> can <a href="mailto:ann@fabrikam.com">Ann Lee</a> come in? And bob@adatum.com.</p><p>Max Member<br>max@contoso.com</p>';
      const form = cardIn(await ask(person, 'composeExtension/fetchTask', onMessage(html)));
      expect(JSON.stringify(form)).toContain('Ann Lee <ann@fabrikam.com>\\nbob@adatum.com');
      expect(JSON.stringify(form)).not.toContain('max@contoso.com');
      const review = await press(person, { card: form, title: 'Review', fields: { target: falcon } });
      expect(wordsOf(review)).toContain('Send 2 invitations');
    });

    test.each([['<p>Hello there</p>'], [''], ['<p>max@contoso.com</p>']])(
      'with nobody in %j the form opens empty and says so',
      async (html) => {
        const person = guestlist.person(contoso.people.olivia);
        const form = cardIn(await ask(person, 'composeExtension/fetchTask', onMessage(html)));
        expect(wordsOf(form)).toContain(sentencesFor('en').messages.formProblems.nobodyInMessage);
        expect(wordsOf(form)).toContain('Review');
      },
    );
  });

  describe('in a channel', () => {
    const TEAM = '19:marketing@thread.tacv2';
    const { marketingLaunch } = contoso.teams;
    const channel = {
      id: '19:general@thread.tacv2;messageid=3',
      type: 'channel',
      channelData: {
        team: { id: TEAM, aadGroupId: marketingLaunch.id, name: 'Marketing Launch' },
        channel: { id: '19:general@thread.tacv2' },
      },
    } as const;

    const inviteFromThere = async (who: typeof contoso.people.olivia) => {
      const there = guestlist.person(who, 'en-US', channel);
      const form = cardIn(await ask(there, 'composeExtension/fetchTask', { commandId: 'inviteGuest' }));
      expect(JSON.stringify(form)).toContain(`"value":"team:${marketingLaunch.id}"`);
      const review = await press(there, {
        card: form,
        title: 'Review',
        fields: { guests: 'Ann Lee <ann@fabrikam.com>' },
      });
      return { there, review };
    };

    test('the team is preset; the outcome is posted there without the link, which is in the dialog and the own chat', async () => {
      const own = guestlist.person(contoso.people.olivia);
      await own.type('help');
      const { there, review } = await inviteFromThere(contoso.people.olivia);
      const receipt = await press(there, { card: review, title: 'Send invitation' });
      expect(wordsOf(receipt)).not.toContain('Put it into the conversation');
      await there.waitFor('Show link');
      await own.waitFor('Redemption link for Ann Lee');
      expect(there.text()).toContain('Into Marketing Launch (team), by Olivia Owner');
      expect(JSON.stringify(there.messages())).not.toMatch(/\/redeem|ann@fabrikam/);
      // The chat of somebody else is not taken for the own one.
      expect(own.messages().length).toBeGreaterThan(1);
    });

    test('who does not own the team is told who does', async () => {
      const { review } = await inviteFromThere(contoso.people.max);
      expect(wordsOf(review)).toContain('Ask an owner');
    });

    test('where the bot is not there, the person puts the outcome into their own message', async () => {
      guestlist.teams.settings.absentFrom = channel.id;
      const { there, review } = await inviteFromThere(contoso.people.olivia);
      const receipt = await press(there, { card: review, title: 'Send invitation' });
      const { action } = findAction(receipt, 'Put it into the conversation');
      const { composeExtension } = await ask(there, 'composeExtension/submitAction', {
        commandId: 'inviteGuest',
        data: action['data'],
      });
      expect(composeExtension?.type).toBe('result');
      expect(JSON.stringify(composeExtension)).not.toContain('/redeem');
      expect(there.messages()).toHaveLength(0);
    });
  });

  describe('with a directory that takes seconds', () => {
    const slow = async (delayMs: number) => {
      for (const method of ['GET', 'POST']) {
        await guestlist.control.fault({
          method,
          path: '.*',
          times: 1_000,
          fault: { kind: 'delay', delayMs },
        });
      }
    };
    const timed = async (person: Person, name: string, value: object) => {
      const began = performance.now();
      const answer = await ask(person, name, value);
      expect(performance.now() - began).toBeLessThan(2_000);
      return answer;
    };
    const open = (person: Person) =>
      timed(person, 'composeExtension/fetchTask', { commandId: 'inviteGuest' });
    const sent = (card: CardJson, title: string, fields: Readonly<Record<string, string>> = {}) => {
      const { action, cards } = findAction(card, title);
      const data = { ...(action['data'] as object), ...collectInputs(cards, fields) };
      return { commandId: 'inviteGuest', data };
    };
    /** Presses "Show review" as long as that is what there is. */
    const showReview = async (person: Person, first: CardJson) => {
      let card = first;
      for (let tries = 0; tries < 20 && wordsOf(card).includes('Show review'); tries += 1) {
        const again = sent(card, 'Show review');
        card = cardIn(await timed(person, 'composeExtension/submitAction', again));
      }
      return card;
    };
    const guests = 'Ann Lee <ann@fabrikam.com>';

    test('the form opens within two seconds with the target used last, and the review is shown once it is made', async () => {
      const person = guestlist.person(contoso.people.olivia);
      await person.type('invite bob@adatum.com to Project Falcon');
      await person.waitFor('Send invitation');
      await person.press('Send invitation');
      await person.waitFor('Redemption link for');
      await slow(1_000);
      const olivia = guestlist.person(contoso.people.olivia);
      const form = cardIn(await open(olivia));
      expect(wordsOf(form)).toContain('Another one: choose it after Review');
      const review = sent(form, 'Review', { guests });
      expect(JSON.stringify(review)).toContain(falcon);
      const late = cardIn(await timed(olivia, 'composeExtension/submitAction', review));
      expect(wordsOf(late)).toContain('What you entered is kept');
      const shown = await showReview(olivia, late);
      expect(wordsOf(shown)).toContain('Send invitation');
      expect(wordsOf(shown)).toContain('ann@fabrikam.com');
      await guestlist.control.reset();
    }, 120_000);

    test('who never invited gets the form too, and chooses the target after "Review"', async () => {
      await slow(1_000);
      const person = guestlist.person(contoso.people.olivia);
      const form = cardIn(await open(person));
      await guestlist.control.reset();
      const pressed = await press(person, { card: form, title: 'Review', fields: { guests } });
      const again = await showReview(person, pressed);
      expect(wordsOf(again)).toContain('Choose a group, team or app.');
      expect(JSON.stringify(again)).toContain(falcon);
      expect(JSON.stringify(again)).toContain('Ann Lee <ann@fabrikam.com>');
    });

    test('a search is answered with what is known', async () => {
      await slow(10_000);
      const find = { commandId: 'findGuest', parameters: [] };
      await timed(guestlist.person(contoso.people.max), 'composeExtension/query', find);
      await guestlist.control.reset();
    });
  });

  test('"Send" pressed twice in a dialog is one invitation and one card in the own chat', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('help');
    const form = cardIn(await ask(person, 'composeExtension/fetchTask', { commandId: 'inviteGuest' }));
    const fields = { guests: 'Ann Lee <ann@fabrikam.com>', target: falcon };
    const review = await press(person, { card: form, title: 'Review', fields });
    const before = person.messages().length;
    const send = () => press(person, { card: review, title: 'Send invitation' });
    await Promise.all([send(), send()]);
    await send();
    await person.waitFor('Redemption link for Ann Lee');
    expect(person.messages()).toHaveLength(before + 1);
    expect((await guestlist.control.state()).mails).toHaveLength(1);
  });

  test.each([
    ['composeExtension/query', { commandId: 'dropTables', parameters: [] }],
    ['composeExtension/query', 'rubbish'],
    ['composeExtension/fetchTask', { commandId: 'other' }],
    ['composeExtension/submitAction', null],
  ])('%s with %j is refused', async (name, value) => {
    const { status } = await guestlist.person(contoso.people.olivia).invoke(name, value);
    expect(status).toBe(400);
  });
});
