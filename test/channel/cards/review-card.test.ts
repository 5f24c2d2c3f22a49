import { buildReviewCard } from '../../../src/channel/cards/review-card';
import type { InvitationRequest } from '../../../src/domain/invitation-request';
import { sentencesFor } from '../../../src/language/sentences-for';
import { anItem, aRequest, carl, manyItems } from './a-request';
import { actionsOf, elementsOf, inputsOf, textsOf, titlesOf } from './read-card';

const sentences = sentencesFor('en');
const review = (change: Partial<InvitationRequest> = {}, page = 0, askOwnerUrl: string | null = null) =>
  buildReviewCard({ request: aRequest(change), page, askOwnerUrl }, sentences);

test('one new guest: what will happen, what it opens, a name to edit, and one press to send', () => {
  const card = review();
  expect(textsOf(card)).toEqual([
    'Review',
    'Into Project Falcon (group)',
    'Opens everything this group opens, now and later. What that is was not looked at.',
    'ann@fabrikam.com',
    'New: will be invited and added',
    'Everyone sees a name as it stands here. It cannot be changed here later.',
  ]);
  expect(inputsOf(card)).toMatchObject([
    { id: 'name-0', label: 'Name of ann@fabrikam.com', value: 'Ann Lee' },
  ]);
  expect(titlesOf(card)).toEqual(['Send invitation', 'Change', 'Cancel']);
});

test.each([
  [{ kind: 'add', person: carl, as: 'guest' }, 'Already a guest: will be added, no e-mail'],
  [
    { kind: 'add', person: carl, as: 'pendingGuest' },
    'Invited before, not accepted: will be added, link kept',
  ],
  [{ kind: 'add', person: carl, as: 'member' }, 'Colleague or external member: will be added, no invitation'],
  [{ kind: 'nothingToDo', person: carl }, 'Already in: nothing to do'],
] as const)('%j is told as such, without a name to edit', (plan, line) => {
  const card = review({ items: [anItem({ plan })] });
  expect(textsOf(card)).toContain(line);
  expect(inputsOf(card)).toEqual([]);
});

test('a guest known under another address: the requester chooses the account or a new invitation', () => {
  const item = anItem({ position: 4, plan: { kind: 'useAccount', person: carl, isIn: false } });
  expect(inputsOf(review({ items: [item] }))).toMatchObject([
    {
      id: 'account-4',
      value: 'existing',
      choices: [
        { title: 'Use the account of carl@adatum.com', value: 'existing' },
        { title: 'Invite ann@fabrikam.com as a new guest', value: 'invite' },
      ],
    },
  ]);
});

test('a typo is asked about, with one press to correct it', () => {
  const card = review({
    items: [anItem({ position: 3, address: 'ann@gmial.com', suggestion: 'ann@gmail.com' })],
  });
  expect(textsOf(card)).toContain('Did you mean ann@gmail.com?');
  expect(actionsOf(card)[0]).toMatchObject({
    title: 'Use ann@gmail.com',
    verb: 'correct',
    data: { requestId: aRequest().id, position: 3 },
  });
});

test('seven guests to send are counted on the button, refused ones are not', () => {
  const items = [
    ...manyItems(7, (position) => anItem({ position })),
    anItem({ position: 7, plan: { kind: 'refused', reason: 'groupAddress' } }),
  ];
  const card = review({ items });
  expect(titlesOf(card)).toContain('Send 7 invitations');
  expect(textsOf(card)).toContain('7 guests will be invited, 1 cannot');
});

test('ten guests a page, problems first, then Show more', () => {
  const items = manyItems(12, (position) =>
    anItem({
      position,
      address: `guest${position}@fabrikam.com`,
      plan: position === 11 ? { kind: 'refused', reason: 'groupAddress' } : { kind: 'invite' },
    }),
  );
  const first = review({ items });
  expect(textsOf(first).find((text) => text.includes('@fabrikam.com'))).toBe('guest11@fabrikam.com');
  expect(textsOf(first)).toContain('Guests 1 to 10 of 12');
  expect(actionsOf(first).find(({ verb }) => verb === 'show')).toMatchObject({
    title: 'Show more',
    data: { page: 1 },
  });
  const second = review({ items }, 1);
  expect(textsOf(second)).toContain('Guests 11 to 12 of 12');
  expect(titlesOf(second)).not.toContain('Show more');
});

test('what only an administrator can settle comes with a note that names all it concerns', () => {
  const refused = (position: number) =>
    anItem({
      position,
      address: `ann${position}@blocked.example`,
      plan: { kind: 'refused', reason: 'domainDenied' },
    });
  const card = review({ items: [refused(0), refused(1), anItem({ position: 2 })] });
  expect(titlesOf(card)).toEqual(['Send invitation', 'Change', 'Cancel', 'Copy note for IT']);
  const note = String(inputsOf(card).find(({ id }) => id === 'noteForIt')?.['value']);
  expect(note).toContain('Guest: ann0@blocked.example, ann1@blocked.example');
  expect(note).toContain('Target: Project Falcon (group)');
  expect(note).toContain(`Reference: ${aRequest().id}`);
});

test('not the owner: no way to send, but owners to ask', () => {
  const url = 'https://teams.microsoft.com/l/chat/0/0?users=ursula@contoso.com';
  const card = review({ refusal: 'notOwner' }, 0, url);
  expect(textsOf(card)).toContain(
    'You are not an owner of Project Falcon, and only its owners can let guests in. An owner of Project Falcon can change this. Ask one of them to invite this guest, or to make you an owner.',
  );
  expect(titlesOf(card)).toEqual(['Ask an owner', 'Change', 'Cancel']);
  expect(actionsOf(card)[0]).toMatchObject({ type: 'Action.OpenUrl', url });
});

test('where nothing can be sent, no guest is said to be invited and no name is asked for', () => {
  const card = review({
    refusal: 'dynamicMembership',
    items: manyItems(3, (position) => anItem({ position })),
  });
  expect(textsOf(card).join()).not.toContain('will be invited');
  expect(inputsOf(card).map(({ id }) => id)).toEqual(['noteForIt']);
});

test('a refused target comes with the note for IT and no way to send', () => {
  expect(titlesOf(review({ refusal: 'dynamicMembership' }))).toEqual([
    'Change',
    'Cancel',
    'Copy note for IT',
  ]);
});

test('where there is nothing to send, it says so', () => {
  const card = review({ items: [anItem({ plan: { kind: 'nothingToDo', person: carl } })] });
  expect(textsOf(card)).toContain('There is nothing to send.');
  expect(titlesOf(card)).toEqual(['Change', 'Cancel']);
});

test('what could not be read is said, not guessed', () => {
  expect(textsOf(review({ unchecked: ['domainRule', 'label'] }))).toContain(
    'Could not check which organisations guests may come from; whether the sensitivity label lets guests in.',
  );
});

test('a team: all standard channels, past posts and files included', () => {
  const target = {
    ...aRequest().target,
    ref: { kind: 'team' as const, id: 'b0000000-0000-4000-8000-000000000002' },
  };
  expect(textsOf(review({ target }))[2]).toMatch(/standard channels.*past posts and files included/);
});

test('hostile names are text wherever they stand', () => {
  const hostile = '<at>Max</at> [x](https://evil.example) **b** \u202E<img src=x>';
  const card = review({
    target: { ...aRequest().target, displayName: hostile },
    items: [anItem({ displayName: hostile, address: 'a*b*@fabrikam.com' })],
  });
  for (const text of textsOf(card)) {
    expect(text.replace(/\\./g, '')).not.toMatch(/[*[\]<>`\u202E]/);
  }
  expect(inputsOf(card)[0]?.['value']).not.toContain('\u202E');
  expect(elementsOf(card).some(({ type }) => type === 'Image')).toBe(false);
});
