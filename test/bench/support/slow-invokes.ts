import { randomUUID } from 'node:crypto';
import { buttonsOf, findAction } from '../../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../../src/sandbox/playground/card-json';
import { contoso } from '../../../src/sandbox/directory/contoso';
import type { Person } from '../../fakes/person';

/** What it is, and its name and value as Teams sends them. */
interface Invoke {
  readonly what: string;
  readonly name: string;
  readonly value: object;
}

const { projectFalcon } = contoso.groups;
const command = { commandId: 'inviteGuest' };
const fromMessage = {
  id: '1',
  body: { contentType: 'html', content: 'Please let in Ann Lee, ann@fabrikam.com' },
  from: { user: { id: contoso.people.max.id, displayName: contoso.people.max.displayName } },
};

/** What a person waits for, in each of the message extension's contexts and on a card. */
const INVOKES: readonly Invoke[] = [
  ...(['compose', 'commandbox'] as const).map((commandContext) => ({
    what: `form from the ${commandContext === 'compose' ? 'compose box' : 'command bar'}`,
    name: 'composeExtension/fetchTask',
    value: { ...command, commandContext },
  })),
  {
    what: 'form from a message',
    name: 'composeExtension/fetchTask',
    value: { ...command, commandContext: 'message', messagePayload: fromMessage },
  },
  {
    what: '"Find a guest"',
    name: 'composeExtension/query',
    value: { commandId: 'findGuest', parameters: [{ name: 'query', value: 'ann' }] },
  },
];

/** The form as the dialog holds it; opened while the directory is quick, for its fields alone. A bot just started may need a second try. */
export async function openForm(person: Person): Promise<CardJson> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { body } = await person.invoke('composeExtension/fetchTask', command);
    const card = (body as DialogAnswer).task?.value.card.content;
    if (card !== undefined && buttonsOf(card).includes('Review')) return card;
  }
  throw new Error('The form did not open');
}

interface DialogAnswer {
  readonly task?: { readonly value: { readonly card: { readonly content: CardJson } } };
}

/** Milliseconds each invoke took, by what it was; a review of `guest` among them, in the dialog and on a card. */
export async function timeInvokes(
  person: Person,
  opened: CardJson,
  guest: string,
): Promise<readonly (readonly [string, number])[]> {
  const taken: (readonly [string, number])[] = [];
  for (const { what, name, value } of [...INVOKES, ...reviewsOf(opened, guest)]) {
    const began = performance.now();
    const { status, body } = await person.invoke(name, value);
    taken.push([what, performance.now() - began]);
    if (status !== 200 || Object.keys(body).length === 0) throw new Error(`${what} was answered ${status}`);
  }
  return taken;
}

function reviewsOf(opened: CardJson, guest: string): readonly Invoke[] {
  const { action, cards } = findAction(opened, 'Review');
  const fields = { guests: guest, target: `group:${projectFalcon.id}` };
  const data = () => ({
    ...(action['data'] as object),
    ...collectInputs(cards, fields),
    requestId: randomUUID(),
  });
  return [
    {
      what: '"Review" in the dialog',
      name: 'composeExtension/submitAction',
      value: { ...command, data: data() },
    },
    {
      what: '"Review" on a card',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'review', data: data() }, trigger: 'manual' },
    },
  ];
}
