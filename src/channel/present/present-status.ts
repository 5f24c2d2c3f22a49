import type { GuestPage } from '../../flows/list-guests';
import { buildStatusCard } from '../cards/status-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

export function presentStatus({ guests, total, offset }: GuestPage, turn: Turn): Reply {
  return { kind: 'card', card: buildStatusCard({ lines: guests, total, offset }, turn.sentences) };
}
