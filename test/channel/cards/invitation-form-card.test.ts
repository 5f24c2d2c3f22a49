import { buildInvitationForm } from '../../../src/channel/cards/invitation-form-card';
import { formatTargetRef, type TargetChoice } from '../../../src/domain/target';
import type { FormProblem } from '../../../src/flows/invitation-form';
import { sentencesFor } from '../../../src/language/sentences-for';
import { aForm } from './every-card';
import { actionsOf, elementsOf, inputsOf, textsOf } from './read-card';

const sentences = sentencesFor('en');
const empty = {
  ...aForm,
  values: { ...aForm.values, guests: '', target: null, personalMessage: '', sendMail: true },
  appRoles: [],
  problem: null,
  kept: null,
};
const input = (form: typeof aForm, id: string) =>
  inputsOf(buildInvitationForm(form, sentences)).find((field) => field['id'] === id);

test('a requester sees two fields, Review and More; the rest folds', () => {
  const card = buildInvitationForm(empty, sentences);
  expect(actionsOf(card).map(({ title }) => title)).toEqual(['Review', 'More']);
  expect(elementsOf(card).find(({ id }) => id === 'more')).toMatchObject({ isVisible: false });
  expect(textsOf(card)).toEqual([
    'Invite guests',
    'Up to 500 guests at once. You can invite 150 more new guests today, of 200 a day. A list as .xlsx, .csv or text can be attached in our own chat: up to 5 MB and 20,000 rows.',
  ]);
});

test('a form that comes back says why and keeps everything typed', () => {
  const card = buildInvitationForm(aForm, sentences);
  expect(textsOf(card)[1]).toBe('This app has several roles. Choose one.');
  expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual({
    guests: 'ann@fabrikam.com',
    target: 'app:d0000000-0000-4000-8000-000000000002',
    appRole: '',
    personalMessage: 'Hello',
    mailLanguage: 'de',
    sendMail: 'false',
  });
  expect(elementsOf(card).find(({ id }) => id === 'more')).toMatchObject({ isVisible: true });
});

test.each<[FormProblem, string]>([
  [{ kind: 'noGuests' }, 'Enter the e-mail address of your guest.'],
  [{ kind: 'noTarget' }, 'Choose a group, team or app.'],
  [
    { kind: 'targetNotFound', name: '*Falcon*' },
    String.raw`There is no \*Falcon\* that you can see. Check the name, or choose from the list.`,
  ],
  [
    { kind: 'tooManyGuests', most: 500 },
    'These are more guests than one request can hold: 500. Divide the list and send it in parts.',
  ],
])('%j is told on top', (problem, sentence) => {
  expect(textsOf(buildInvitationForm({ ...aForm, problem }, sentences))[1]).toBe(sentence);
});

test('targets are told apart by kind and by the group they are reached through', () => {
  const group = 'b0000000-0000-4000-8000-000000000001';
  const choices: TargetChoice[] = [
    { ref: { kind: 'group', id: group }, displayName: 'Apollo', viaDisplayName: null },
    {
      ref: { kind: 'team', id: 'b0000000-0000-4000-8000-000000000002' },
      displayName: 'Apollo',
      viaDisplayName: null,
    },
    {
      ref: { kind: 'app', id: 'd0000000-0000-4000-8000-000000000001', viaGroupId: group },
      displayName: 'Expense Portal',
      viaDisplayName: 'Expense Portal users',
    },
  ];
  expect(input({ ...aForm, choices }, 'target')?.['choices']).toEqual([
    { title: 'Apollo (group)', value: formatTargetRef(choices[0]!.ref) },
    { title: 'Apollo (team)', value: formatTargetRef(choices[1]!.ref) },
    { title: 'Expense Portal (app, through Expense Portal users)', value: formatTargetRef(choices[2]!.ref) },
  ]);
});

test('two groups of the same name get the end of their ids', () => {
  const choices = ['0000000000aa', '0000000000bb'].map((end) => ({
    ref: { kind: 'group' as const, id: `b0000000-0000-4000-8000-${end}` },
    displayName: 'Apollo',
    viaDisplayName: null,
  }));
  expect(input({ ...aForm, choices }, 'target')?.['choices']).toMatchObject([
    { title: 'Apollo (group) …00aa' },
    { title: 'Apollo (group) …00bb' },
  ]);
});

test('the rest of the targets is found by typing', () => {
  expect(input(aForm, 'target')).toMatchObject({
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'guestlist/targets' },
  });
});

test('a client that cannot search gets the choices alone', () => {
  const fields = inputsOf(buildInvitationForm(aForm, sentences, { hasTypeahead: false }));
  const target = fields.find(({ id }) => id === 'target');
  expect(target).toMatchObject({ style: 'filtered', choices: [{ title: 'Supplier Portal (app)' }] });
  expect(target).not.toHaveProperty(['choices.data']);
});

test('line breaks in a pasted list stay, characters that disguise text do not', () => {
  const values = { ...aForm.values, guests: 'ann@fabrikam.com\r\nbob\u202E@fabrikam.com\u0000' };
  expect(input({ ...aForm, values }, 'guests')?.['value']).toBe('ann@fabrikam.com\nbob@fabrikam.com');
});
