import type { DirectoryPerson } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import { nextLook, STALE_AFTER, type WatchPace } from '../../domain/watch-pace';
import type { Announcer } from '../../ports/announcer';
import type { DirectoryAccess } from '../../ports/directory';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import type { RequestLedger } from '../../ports/request-ledger';
import type { DueGuests, Look, NewsOfRequest, WatchedGuest, WatchList } from '../../ports/watch-list';

export interface WatchDependencies {
  readonly watchList: WatchList;
  readonly directory: DirectoryAccess;
  readonly ledger: RequestLedger;
  readonly announcer: Announcer;
  readonly pace: WatchPace;
  readonly isStopping: () => boolean;
  readonly logger: Logger;
}

/** Seconds until guests are looked at again whose requester cannot be acted for now; nobody is asked to sign in for it. */
const UNREADABLE_SECONDS = 3_600;

/** Looks at every pending guest who is due, and tells their requesters what is new. */
export function createWatchPendingGuests(deps: WatchDependencies) {
  const { watchList, isStopping } = deps;
  return async function watchPendingGuests(): Promise<void> {
    for (let due = await watchList.takeDue(); due !== null; due = await watchList.takeDue()) {
      await watchList.note(await lookAt(due, deps));
      if (isStopping()) return;
    }
    for (let news = await watchList.takeNews(); news !== null; news = await watchList.takeNews()) {
      await tell(news, deps);
      if (isStopping()) return;
    }
  };
}

type Noted = Parameters<WatchList['note']>[0];

async function lookAt({ requester, guests }: DueGuests, deps: WatchDependencies): Promise<Noted> {
  try {
    const directory = await deps.directory.as(requester);
    const people = await directory.guests.findById([...new Set(guests.map(({ personId }) => personId))]);
    return tellOnce(guests.map((guest) => ({ ...guest, look: judge(guest, people, deps.pace) })));
  } catch (error) {
    if (!isForLater(error)) throw error;
    deps.logger.info({ because: error.name }, 'Pending guests could not be looked at');
    return guests.map((guest) => ({
      ...guest,
      look: later(guest, error instanceof DirectoryUnavailable ? 0 : UNREADABLE_SECONDS, deps.pace),
    }));
  }
}

type People = Reading<ReadonlyMap<string, DirectoryPerson>>;

function judge(guest: WatchedGuest, people: People, pace: WatchPace): Look {
  if (people.kind === 'unread') return later(guest, UNREADABLE_SECONDS, pace);
  const person = people.value.get(guest.personId);
  if (person === undefined) return { kind: 'over' };
  if (person.redemption !== 'pending') return { kind: 'accepted', isTold: true };
  const seconds = nextLook(guest.age, pace);
  if (seconds === null) return { kind: 'over' };
  const isStale = guest.isInvitedByUs && !guest.isReminded && guest.age >= STALE_AFTER;
  return { kind: 'pending', seconds, isStale };
}

type Seen = WatchedGuest & { readonly look: Look };

/** Of a person who is in several targets, of the one they were invited for. */
function tellOnce(seen: readonly Seen[]): readonly Seen[] {
  const told = new Map<string, Seen>();
  for (const one of seen) {
    if (one.look.kind !== 'accepted') continue;
    if (!told.has(one.personId) || one.isInvitedByUs) told.set(one.personId, one);
  }
  return seen.map((one) =>
    one.look.kind !== 'accepted' || told.get(one.personId) === one
      ? one
      : { ...one, look: { ...one.look, isTold: false } },
  );
}

function later({ age }: WatchedGuest, atLeast: number, pace: WatchPace): Look {
  const seconds = nextLook(age, pace);
  return seconds === null
    ? { kind: 'over' }
    : { kind: 'pending', seconds: Math.max(seconds, atLeast), isStale: false };
}

function isForLater(error: unknown): error is SignInNeeded | ConsentNeeded | DirectoryUnavailable {
  return (
    error instanceof SignInNeeded || error instanceof ConsentNeeded || error instanceof DirectoryUnavailable
  );
}

/** What could not be told comes again, until it is old news. */
async function tell(news: NewsOfRequest, { ledger, announcer, watchList, logger }: WatchDependencies) {
  try {
    const isTold = news.guests.some((guest) => guest.news !== 'seen');
    // Its card alone is to change: that takes no more than a page of its guests.
    const request = isTold
      ? await ledger.find(news.requestId, news.requester)
      : await ledger.overview(news.requestId, news.requester, 0);
    if (request !== null) {
      const itemsWith = (kind: string) =>
        request.items.filter(({ position }) =>
          news.guests.some((guest) => guest.position === position && guest.news === kind),
        );
      await announcer.settled(request);
      const [accepted, stale] = [itemsWith('accepted'), itemsWith('stale')];
      if (accepted.length > 0) await announcer.accepted(request, accepted);
      if (stale.length > 0) await announcer.stillPending(request, stale);
    }
    await watchList.told(news);
  } catch (error) {
    logger.warn({ requestId: news.requestId, error: String(error) }, 'The requester could not be told');
  }
}
