import { type CardJson, partsOf, textOf, typeOf } from './card-json';

/** What a person typed or chose, by the input's label or id; a choice by its title or value. */
export type TypedInputs = Readonly<Record<string, string>>;

/** What a client sends for the inputs of these cards; refuses what a client would not let through. */
export function collectInputs(cards: readonly CardJson[], typed: TypedInputs): Record<string, string> {
  const inputs = cards.flatMap(inputsOf);
  const unknown = Object.keys(typed).filter((name) => !inputs.some((input) => isCalled(input, name)));
  if (unknown.length > 0) throw new Error(`The card has no input "${unknown.join('", "')}".`);
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const name = Object.keys(typed).find((candidate) => isCalled(input, candidate));
      const value = name === undefined ? presetOf(input) : entered(input, typed[name] ?? '');
      check(input, value);
      return value === undefined ? [] : [[textOf(input, 'id'), value]];
    }),
  );
}

/** Inputs inside a ShowCard belong to that card's own buttons. */
function inputsOf(part: CardJson): CardJson[] {
  return partsOf(part)
    .filter((inner) => !typeOf(inner).startsWith('Action.'))
    .flatMap((inner) => (typeOf(inner).startsWith('Input.') ? [inner] : inputsOf(inner)));
}

const isCalled = (input: CardJson, name: string): boolean =>
  textOf(input, 'label') === name || textOf(input, 'id') === name;

/** A toggle always says something; any other input says nothing until it has something to say. */
function presetOf(input: CardJson): string | undefined {
  const value = typeof input.value === 'number' ? String(input.value) : textOf(input, 'value');
  const silent = typeOf(input) === 'Input.Toggle' ? textOf(input, 'valueOff') || 'false' : undefined;
  return value || silent;
}

function entered(input: CardJson, text: string): string {
  if (typeOf(input) !== 'Input.ChoiceSet') return text;
  const choices = partsOf({ choices: input.choices });
  const choice = choices.find((each) => [textOf(each, 'title'), textOf(each, 'value')].includes(text));
  const isOpen = input['choices.data'] !== undefined; // more choices come from the bot while typing
  if (choice === undefined && !isOpen) {
    const titles = choices.map((each) => textOf(each, 'title')).join('", "');
    throw new Error(`"${textOf(input, 'label')}" has no choice "${text}"; it has "${titles}".`);
  }
  return choice ? textOf(choice, 'value') : text;
}

function check(input: CardJson, value: string | undefined): void {
  const complaint = textOf(input, 'errorMessage');
  const label = textOf(input, 'label') || textOf(input, 'id');
  if (input.isRequired === true && !value) throw new Error(`"${label}" is required. ${complaint}`);
  const pattern = textOf(input, 'regex');
  if (value && pattern && !new RegExp(pattern).test(value))
    throw new Error(`"${label}" does not accept "${value}". ${complaint}`);
  if (value && typeof input.maxLength === 'number' && value.length > input.maxLength)
    throw new Error(`"${label}" takes ${input.maxLength} characters at most.`);
}
