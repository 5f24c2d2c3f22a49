import { isVerb, repeatVerb } from '../../../src/channel/cards/verbs';
import { sentencesFor } from '../../../src/language/sentences-for';
import { everyCard, everyCardInEveryLanguage } from './every-card';
import { actionsOf, complaintsAbout, elementsOf, inputsOf } from './read-card';

describe.each(everyCardInEveryLanguage)('%s (%s)', (_, __, card) => {
  test('is read by the real renderer without complaint', () => {
    expect(complaintsAbout(card)).toEqual([]);
  });

  test('has no placeholder left', () => {
    expect(JSON.stringify(card)).not.toContain('${');
  });

  test('has at most six actions, whose verbs the bot knows', () => {
    const actions = actionsOf(card);
    expect(actions.length).toBeLessThanOrEqual(6);
    for (const { type, verb, title } of actions) {
      expect(title).toMatch(/\S/);
      if (type === 'Action.Execute') expect(isVerb(String(verb)) || verb === repeatVerb).toBe(true);
    }
  });

  test('has an id of its own and a label on every field', () => {
    const ids = inputsOf(card).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const input of inputsOf(card)) {
      expect(input['id']).toMatch(/^[a-zA-Z]+(-\d+)?$/);
      expect(input['type'] === 'Input.Toggle' ? input['title'] : input['label']).toMatch(/\S/);
    }
  });
});

test('a Dutch requester reads nothing in English on any card', () => {
  const said = (card: object) =>
    elementsOf(card).flatMap(({ type, text, title, label, placeholder, errorMessage }) =>
      [text, title, label, placeholder, errorMessage].map((value) => [type, value] as const),
    );
  // People's names and addresses, and the few words that both languages share.
  const shared =
    /^(Ann Lee( \(.*\))?|[a-z]+@[a-z]+\.com(; [a-z]+@[a-z]+\.com)*|Reader|Editor|Supplier Portal \(app\)|Apollo \(team\)|Help|help|status)$/;
  const english = everyCard(sentencesFor('en'));
  const dutch = everyCard(sentencesFor('nl'));
  for (const [name, card] of Object.entries(english)) {
    const pairs = said(card).map((pair, index) => [pair, said(dutch[name]!)[index]!] as const);
    expect(pairs.length).toBe(said(dutch[name]!).length);
    for (const [[type, inEnglish], [, inDutch]] of pairs) {
      if (typeof inEnglish !== 'string' || shared.test(inEnglish)) continue;
      expect(`${name} ${String(type)}: ${String(inDutch)}`).not.toBe(`${name} ${String(type)}: ${inEnglish}`);
    }
  }
});
