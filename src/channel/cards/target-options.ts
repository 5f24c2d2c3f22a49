import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Sentences } from '../../language/sentences';
import { namedTarget } from './named-target';

export interface Option {
  readonly [name: string]: string;
  readonly title: string;
  readonly value: string;
}

/** Targets to choose from. Those with the same name and kind get the end of their id: a filtered list tells choices apart by title alone. */
export function targetOptions(
  choices: readonly TargetChoice[],
  { cards }: Pick<Sentences, 'cards'>,
): readonly Option[] {
  const titled = choices.map((choice) => ({
    title: cards.choice(namedTarget(choice, { name: 100 })),
    ref: choice.ref,
  }));
  return titled.map(({ title, ref }) => {
    const isAlone = titled.filter((other) => other.title === title).length === 1;
    return { title: isAlone ? title : `${title} …${ref.id.slice(-4)}`, value: formatTargetRef(ref) };
  });
}
