import { z } from 'zod';
import { locales } from '../../domain/invitation-request';
import type { Download, DownloadLinks } from '../../ports/download-links';

/** Makes text unreadable, and tells what was altered. */
export interface Seal {
  seal(text: string, place: string): string;
  open(sealed: string, place: string): string | null;
}

export interface TicketParts {
  readonly cipher: Seal;
  /** Origin under which people reach the bot. */
  readonly origin: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type OpenedTicket =
  | { readonly kind: 'good'; readonly download: Download }
  | { readonly kind: 'expired'; readonly locale: Download['locale'] }
  | { readonly kind: 'foreign' };

export const DOWNLOAD_PATH = '/download';
const PLACE = 'download';
/** Milliseconds. */
const GOOD_FOR = 15 * 60_000;

const ticket = z.object({
  requestId: z.uuid(),
  requester: z.object({ id: z.string(), tenantId: z.string() }),
  locale: z.enum(locales),
  what: z.enum(['list', 'outcome']),
  hasLinks: z.boolean(),
  until: z.number(),
});

export interface DownloadTickets extends DownloadLinks {
  open(sealed: string): OpenedTicket;
}

/** Links that open one file of one requester's request. Sealed whole, so that none can be made or changed, and none tells whose it is. */
export function createDownloadTickets({ cipher, origin, now }: TicketParts): DownloadTickets {
  return {
    linkTo(download) {
      const sealed = cipher.seal(JSON.stringify({ ...download, until: now() + GOOD_FOR }), PLACE);
      return `${origin()}${DOWNLOAD_PATH}?ticket=${encodeURIComponent(sealed)}`;
    },
    open(sealed) {
      const text = cipher.open(sealed, PLACE);
      if (text === null) return { kind: 'foreign' };
      const { until, ...download } = ticket.parse(JSON.parse(text));
      return now() > until ? { kind: 'expired', locale: download.locale } : { kind: 'good', download };
    },
  };
}
