import type { World } from '../world';
import { mailboxPage } from './mailbox';
import type { Page } from './page';
import { acceptPage, redeemPage } from './redeem';

export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** The pages for people; null for an address that is none. */
export function pageFor(world: World, { method, url, body }: PageRequest): Page | null {
  switch (`${method} ${url.pathname}`) {
    case 'GET /mailbox':
      return mailboxPage(world.state.mails);
    case 'GET /redeem':
      return redeemPage(world, url.searchParams.get('ticket') ?? '');
    case 'POST /redeem':
      return acceptPage(world, new URLSearchParams(body).get('ticket') ?? '');
    default:
      return null;
  }
}
