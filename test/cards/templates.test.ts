import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate, templateNames } from '../../src/channel/cards/read-template';
import { isVerb, repeatVerb } from '../../src/channel/cards/verbs';
import { complaintsAbout, elementsOf, type Element } from '../channel/cards/read-card';

const actionTypes = new Set([
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ShowCard',
  'Action.ToggleVisibility',
]);

test('every file in cards is a template that a builder can ask for', () => {
  const files = readdirSync(join(__dirname, '../../cards')).filter((file) => file.endsWith('.json'));
  expect(files.toSorted()).toEqual(templateNames.map((name) => `${name}.json`).toSorted());
});

describe.each(templateNames)('%s', (name) => {
  const template = readTemplate(name) as Element;
  const elements = elementsOf(template);

  test('is read by the real renderer', () => {
    // The review has seven buttons to choose from, of which six meet at most: counted on the filled cards.
    // A style may be a placeholder, whose values the filled cards show.
    const passing = /^Maximum number|\$\{(?:tone|spacing|retryStyle)\}/;
    expect(complaintsAbout(template).filter((complaint) => !passing.test(complaint))).toEqual([]);
  });

  test('asks for no more than Adaptive Cards 1.5', () => {
    for (const { version } of elements.filter(({ type }) => type === 'AdaptiveCard')) {
      expect(version).toBe('1.5');
    }
  });

  test('has a label on every field, and says what is wrong with a required one', () => {
    for (const input of elements.filter(({ type }) => String(type).startsWith('Input.'))) {
      // The title of a toggle stands beside it and is its label.
      expect(String(input['type'] === 'Input.Toggle' ? input['title'] : input['label'])).toMatch(
        /^\$\{.+\}$/,
      );
      expect(input['id']).toMatch(/^[\w${}-]+$/);
      if (input['isRequired'] === true) expect(input['errorMessage']).toMatch(/^\$\{.+\}$/);
    }
  });

  test('wraps every text, for narrow windows', () => {
    for (const { wrap } of elements.filter(({ type }) => type === 'TextBlock')) expect(wrap).toBe(true);
  });

  test('begins with a heading that screen readers know as one', () => {
    const [first] = elements.filter(({ type }) => !['AdaptiveCard', 'Container'].includes(String(type)));
    expect(first).toMatchObject({ type: 'TextBlock', style: 'heading' });
  });

  test('uses known actions, and for old clients the same button as a plain submit', () => {
    const actions = elements.filter(({ type }) => String(type).startsWith('Action.'));
    for (const { type, title, verb, data, fallback } of actions) {
      expect(actionTypes).toContain(type);
      if (type !== 'Action.Execute') continue;
      if (verb !== '${verb}' && verb !== repeatVerb) expect(isVerb(String(verb))).toBe(true);
      expect(fallback).toMatchObject({ type: 'Action.Submit', title, data: { verb, ...(data as object) } });
    }
  });

  test('sends ids and positions only, but for the press that is repeated', () => {
    for (const { data, verb } of elements.filter(({ type }) => type === 'Action.Execute')) {
      if (verb === repeatVerb) continue;
      for (const key of Object.keys(data as object)) {
        expect(['requestId', 'page', 'position', 'target', 'guestTarget', 'among']).toContain(key);
      }
    }
  });

  test('has no words of its own, and no colours of its own', () => {
    for (const element of elements) {
      for (const key of ['text', 'title', 'label', 'placeholder', 'errorMessage']) {
        const value = element[key];
        if (value !== undefined) expect(value).toMatch(/^\$\{[\w.$]+\}$/);
      }
    }
    expect(JSON.stringify(template)).not.toMatch(/#[0-9a-f]{3,8}\b|backgroundImage/i);
  });
});
