import { buildHelpCard } from '../cards/help-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

export function presentHelp(turn: Turn): Reply {
  return { kind: 'card', card: buildHelpCard(turn.sentences) };
}
