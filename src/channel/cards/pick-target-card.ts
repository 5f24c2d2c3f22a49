import type { TargetChoice } from '../../domain/target';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { shorten } from './plain-text';
import { targetOptions } from './target-options';

export interface PickTargetView {
  readonly requestId: string;
  /** As the requester wrote it. */
  readonly name: string;
  readonly choices: readonly TargetChoice[];
}

/** Beside "Cancel", of the six actions a card may have. */
const MOST_BUTTONS = 5;

/** Several targets fit a name: a button for each, or a list if they are many. */
export function buildPickTargetCard(view: PickTargetView, sentences: Sentences): AdaptiveCard {
  const { cards, labels } = sentences;
  const options = targetOptions(view.choices, sentences);
  const isLong = options.length > MOST_BUTTONS;
  return fillTemplate('pick-target', {
    requestId: view.requestId,
    heading: cards.pickTarget.heading(shorten(view.name, 100)),
    text: cards.pickTarget.text,
    targetMissing: cards.pickTarget.targetMissing,
    isLong,
    choices: options,
    buttons: isLong ? [] : options,
    labels: { target: labels.target, review: labels.review, cancel: labels.cancel },
  });
}
