import type { AdaptiveCard } from '../cards/adaptive-card';

/** A card as dialogs take it: there only `Action.Submit` is documented to work, which every button has as its fallback. */
export function forDialog(card: AdaptiveCard): AdaptiveCard {
  return withSubmit(card) as AdaptiveCard;
}

function withSubmit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSubmit);
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'Action.Execute' && 'fallback' in value)
    return 'style' in value ? { ...(value.fallback as object), style: value.style } : value.fallback;
  // A dialog opens no other; its page is the answer to what was pressed.
  const kept = Object.entries(value).filter(([key]) => key !== 'msteams');
  return Object.fromEntries(kept.map(([key, part]) => [key, withSubmit(part)]));
}
