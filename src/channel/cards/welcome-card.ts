import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';

export function buildWelcomeCard({ cards, labels }: Sentences): AdaptiveCard {
  const { inviteGuest, help } = labels;
  return fillTemplate('welcome', { ...cards.welcome, labels: { inviteGuest, help } });
}
