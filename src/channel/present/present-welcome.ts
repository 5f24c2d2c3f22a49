import { buildWelcomeCard } from '../cards/welcome-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

export function presentWelcome(turn: Turn): Reply {
  return { kind: 'card', card: buildWelcomeCard(turn.sentences) };
}
