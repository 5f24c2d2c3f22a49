import type { InvitationRequest } from '../../domain/invitation-request';
import { PAGE_SIZE } from '../../domain/page-size';

/** More guests than a card shows: it tells in counts, and the rest is in lists to download. */
export function isLarge({ items, excerpt }: InvitationRequest): boolean {
  return excerpt !== undefined || items.length > PAGE_SIZE;
}
