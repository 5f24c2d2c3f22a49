import type { DirectoryPerson } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import { ItemWithdrawn } from '../../ports/work-ledger';
import type { Pace, Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

const MOST_ATTEMPTS = 2;
const LONGEST_LOOK_SECONDS = 120;

export interface Settled {
  readonly item: TrackedItem;
  readonly step: Step;
}

type Accounts = Reading<ReadonlyMap<string, readonly DirectoryPerson[]>>;

/**
 * An invitation whose answer was lost may have been made and mailed: look for the guest, and send again only when
 * the whole quiet period has passed without a trace; after two attempts a person decides.
 */
export async function settleDoubts(
  work: Work,
  items: readonly TrackedItem[],
  pace: Pace,
): Promise<readonly Settled[]> {
  const doubtful = await Promise.all(
    items.map(async (item) => {
      const since = item.now.inDoubtSince ?? pace.now();
      if (item.now.inDoubtSince === null) await item.record({ inDoubtSince: since });
      return { item, since };
    }),
  );
  const accounts = await work.directory.guests.findByAddress(items.map(({ now }) => now.address));
  return Promise.all(
    doubtful.map(async ({ item, since }) => ({
      item,
      step: await settle(item, { since, accounts, pace }).catch((error: unknown): Step => {
        if (error instanceof ItemWithdrawn) return { kind: 'ended' };
        throw error;
      }),
    })),
  );
}

/** The same for one. */
export async function settleDoubt(work: Work, item: TrackedItem, pace: Pace): Promise<Step> {
  const [settled] = await settleDoubts(work, [item], pace);
  return settled?.step ?? { kind: 'ended' };
}

interface Looked {
  readonly since: Date;
  readonly accounts: Accounts;
  readonly pace: Pace;
}

async function settle(item: TrackedItem, { since, accounts, pace }: Looked): Promise<Step> {
  const found = accounts.kind === 'read' ? accounts.value.get(item.now.address) : undefined;
  const person = found?.[0];
  if (person !== undefined) {
    await item.record({
      state: 'invited',
      personId: person.id,
      isInvitedByUs: person.type === 'guest',
      redemption: person.redemption,
      inDoubtSince: null,
    });
    return { kind: 'next' };
  }
  const elapsed = (pace.now().getTime() - since.getTime()) / 1000;
  if (elapsed < pace.quietPeriodSeconds) {
    return { kind: 'later', seconds: nextLook(elapsed, pace.quietPeriodSeconds) };
  }
  // Unreadable accounts prove nothing, so an unseen guest must not be mailed again without a person's word.
  if (accounts.kind === 'unread' || item.now.attempts >= MOST_ATTEMPTS) {
    await item.record({ state: 'failed', reason: 'inDoubt' });
    return { kind: 'ended' };
  }
  await item.record({ state: 'planned', inDoubtSince: null });
  return { kind: 'next' };
}

/** Back-off that doubles the time waited so far and ends with the quiet period. */
function nextLook(elapsed: number, quietPeriod: number): number {
  const pause = Math.min(Math.max(elapsed, 1), LONGEST_LOOK_SECONDS);
  return Math.ceil(Math.min(pause, quietPeriod - elapsed));
}
