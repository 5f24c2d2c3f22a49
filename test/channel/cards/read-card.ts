import type * as AdaptiveCards from 'adaptivecards';
import type { AdaptiveCard } from '../../../src/channel/cards/adaptive-card';

// The main entry cannot be loaded by Node (extension-less ESM); this build can.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const renderer = require('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

export type Element = Readonly<Record<string, unknown>>;

// Teams takes six; the renderer's own default is five.
const hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
// Teams documents typeahead for cards of lower versions too, and the renderer leaves it out of them.
const typeahead = 'Property "choices.data" is supported in version 1.6, but you are using version 1.5.';

/** Everything the real renderer has to complain about, in words. */
export function complaintsAbout(card: unknown): readonly string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const parsed = new renderer.AdaptiveCard();
  parsed.hostConfig = hostConfig;
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const { validationEvents } = parsed.validateProperties();
  return [...events, ...validationEvents]
    .map(({ message }) => message)
    .filter((message) => message !== typeahead);
}

/** All objects in the card with a `type`, outermost first. */
export function elementsOf(node: unknown): readonly Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(elementsOf);
  return 'type' in node ? [node, ...inner] : inner;
}

export function textsOf(card: AdaptiveCard): readonly string[] {
  return elementsOf(card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));
}

/** The card's actions without the ones that stand in for them in old clients. */
export function actionsOf(card: AdaptiveCard): readonly Element[] {
  return elementsOf(card.body)
    .filter(({ type }) => type === 'ActionSet')
    .flatMap(({ actions }) => actions as Element[]);
}

export function titlesOf(card: AdaptiveCard): readonly unknown[] {
  return actionsOf(card).map(({ title }) => title);
}

export function inputsOf(card: AdaptiveCard): readonly Element[] {
  return elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
}

export function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
