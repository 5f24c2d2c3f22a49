import type { Locale, Requester } from '../domain/invitation-request';
import type { Flows } from '../flows/flows';
import { sentencesFor } from '../language/sentences-for';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../ports/directory-errors';
import type { GuestLine } from '../ports/guest-history';
import type { Logger } from '../ports/logger';
import type { ApiAnswer, ApiRequest, ApiRoute } from './api-request';
import { localeIn } from './locale-in';

export interface TabApiParts {
  readonly flows: Pick<Flows, 'listGuests'>;
  readonly language: (requester: Requester) => Promise<Locale | null>;
  /** Whose token it is; null if it is no good one. From then on that person can be acted for. */
  readonly admit: (token: string) => Promise<Requester | null>;
  readonly logger: Logger;
}

/** What the "Guests" tab asks for: this person's guests, ten to a page. */
export function createTabApi(parts: TabApiParts): readonly ApiRoute[] {
  return [{ path: '/api/tab/guests', answer: (request) => guests(request, parts) }];
}

async function guests(request: ApiRequest, parts: TabApiParts): Promise<ApiAnswer> {
  const token = /^Bearer (\S+)$/.exec(request.authorization)?.[1];
  const requester = token === undefined ? null : await parts.admit(token);
  const spoken = requester === null ? null : await parts.language(requester);
  const locale = spoken ?? localeIn(request.languages);
  const { messages, tab } = sentencesFor(locale);
  if (requester === null) return { status: 401, body: { locale, ...messages.signInNeeded } };
  try {
    const page = Math.min(Math.max(Math.trunc(Number(request.query['page'] ?? 0)) || 0, 0), 10_000);
    const found = await parts.flows.listGuests(requester, page);
    const rows = found.guests.map((line) => rowOf(line, locale));
    const { total, offset } = found;
    return { status: 200, body: { locale, words: { ...tab.words }, total, offset, guests: rows } };
  } catch (error) {
    if (error instanceof SignInNeeded) return { status: 401, body: { locale, ...messages.signInNeeded } };
    if (error instanceof ConsentNeeded) return { status: 403, body: { locale, ...messages.consentNeeded } };
    if (!(error instanceof DirectoryUnavailable)) throw error;
    parts.logger.warn({ directoryRequestId: error.directoryRequestId }, 'Directory unavailable');
    return { status: 503, body: { locale, ...messages.directoryBusy } };
  }
}

function rowOf({ item, target, createdAt }: GuestLine, locale: Locale) {
  const { cards, tab } = sentencesFor(locale);
  return {
    name: item.displayName === '' ? item.address : item.displayName,
    address: item.address,
    target: cards.choice({ kind: target.ref.kind, ...target }),
    state: tab.state(item.state, item.redemption),
    since: cards.status.since(createdAt),
  };
}
