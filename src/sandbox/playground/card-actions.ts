import { type CardJson, partsOf, textOf, typeOf } from './card-json';

export interface CardAction {
  readonly action: CardJson;
  /** The card it stands on and, inside a ShowCard, the cards around that one: their inputs go along with it. */
  readonly cards: readonly CardJson[];
}

/** The one action whose title, or else whose verb, is `name`; says what there is when none or several match. */
export function findAction(card: CardJson, name: string): CardAction {
  const actions = actionsOf(card, [card]);
  const byTitle = actions.filter(({ action }) => textOf(action, 'title') === name);
  const found =
    byTitle.length > 0 ? byTitle : actions.filter(({ action }) => textOf(action, 'verb') === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const titles = actions.map(({ action }) => `"${textOf(action, 'title')}"`).join(', ');
  throw new Error(`The card has ${found.length} buttons "${name}"; it has ${titles || 'none at all'}.`);
}

/** The titles of a card's buttons, in the order in which they stand. */
export const buttonsOf = (card: CardJson): string[] =>
  actionsOf(card, [card]).map(({ action }) => textOf(action, 'title'));

function actionsOf(part: CardJson, cards: readonly CardJson[]): CardAction[] {
  return partsOf(part).flatMap((inner) => {
    if (!typeOf(inner).startsWith('Action.')) return actionsOf(inner, cards);
    const shown = partsOf(inner).filter((card) => typeOf(card) === 'AdaptiveCard');
    return [{ action: inner, cards }, ...shown.flatMap((card) => actionsOf(card, [card, ...cards]))];
  });
}
