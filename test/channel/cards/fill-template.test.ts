import { fillTemplate } from '../../../src/channel/cards/fill-template';
import { Markup } from '../../../src/channel/cards/markdown';
import { elementsOf, textsOf } from './read-card';

const notice = { heading: 'Hello', text: 'Ann', hasButtons: false };

test('text for a TextBlock is escaped, and our own markup is not', () => {
  expect(textsOf(fillTemplate('notice', { ...notice, text: '*Ann*' }))).toEqual([
    'Hello',
    String.raw`\*Ann\*`,
  ]);
  expect(textsOf(fillTemplate('notice', { ...notice, text: new Markup('*Ann*') }))).toEqual([
    'Hello',
    '*Ann*',
  ]);
});

test('what is not a TextBlock gets plain text', () => {
  const buttons = [{ title: '*Ann*\u202E', verb: 'help' }];
  const card = fillTemplate('notice', { ...notice, hasButtons: true, buttons });
  expect(elementsOf(card).filter(({ type }) => type === 'Action.Execute')).toMatchObject([
    { title: '*Ann*' },
  ]);
});

test('an element is repeated for each item, and left out when its condition is false', () => {
  const buttons = ['a', 'b', 'c'].map((title) => ({ title, verb: 'help' }));
  const titles = (data: Parameters<typeof fillTemplate>[1]) =>
    elementsOf(fillTemplate('notice', data))
      .filter(({ type }) => type === 'Action.Execute')
      .map(({ title }) => title);
  expect(titles({ ...notice, hasButtons: true, buttons })).toEqual(['a', 'b', 'c']);
  expect(titles({ ...notice, hasButtons: false, buttons })).toEqual([]);
});

test('a placeholder in what people typed is text like any other', () => {
  expect(textsOf(fillTemplate('notice', { ...notice, text: '${heading}' }))).toEqual([
    'Hello',
    String.raw`$\{heading}`,
  ]);
});

test.each([
  ['a missing value', { heading: 'Hello', hasButtons: false }, '${text}'],
  ['a missing condition', { heading: 'Hello', text: 'Ann' }, '${hasButtons}'],
  ['a missing list', { ...notice, hasButtons: true }, '${buttons}'],
  [
    'a name that every object inherits',
    { ...notice, hasButtons: true, buttons: [{ title: 'x' }] },
    '${verb}',
  ],
])('%s throws, with its name', (_, data, name) => {
  expect(() => fillTemplate('notice', data)).toThrow(name);
});

test('what is neither text nor a number cannot become text', () => {
  expect(() => fillTemplate('notice', { ...notice, text: ['Ann'] })).toThrow('${text} is not text');
});
