import type { InvitationRequest } from '../../domain/invitation-request';
import { judgeTarget, type TargetRules } from '../../domain/judge-target';
import type { Announcer } from '../../ports/announcer';
import type { DirectoryAccess } from '../../ports/directory';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import {
  ClaimLost,
  WorkPaused,
  type ClaimedRequest,
  type WakeAfter,
  type WorkLedger,
} from '../../ports/work-ledger';
import { advanceRequest } from './advance-request';
import { inRounds } from './in-rounds';
import { renewLink } from './renew-link';
import { takeAllBack } from './take-back';
import { trackItem, type TrackedItem } from './tracked-item';
import { hasEnded, type Pace } from './step';

export interface CarryOutDependencies {
  readonly directory: DirectoryAccess;
  readonly work: WorkLedger;
  readonly announcer: Announcer;
  readonly logger: Logger;
  readonly pace: Pace;
  readonly rules: TargetRules;
}

const RETRY_SECONDS = 15;
const SIGN_IN_RETRY_SECONDS = 300;

/** The worker's flow: does what a sent request still wants, as its requester, and tells the chat. Woken as often as you like. */
export function createCarryOutRequest(deps: CarryOutDependencies) {
  return async function carryOutRequest(requestId: string): Promise<void> {
    const claimed = await deps.work.claim(requestId);
    if (claimed === null) return;
    const items = claimed.request.items.map((item) => trackItem(deps.work, claimed.claim, item));
    try {
      const { wake, ...why } = await workOn(claimed, items, deps).then(
        (seconds): Rest => ({ wake: seconds }),
        (error: unknown) => restAfter(error, claimed, deps),
      );
      // The chat is told before the claim is given back: after a crash in between it is told again, never not at all.
      await deps.announcer.settled({
        ...asItStands(claimed.request, items),
        state: wake === null ? 'ended' : 'running',
        ...why,
      });
      await deps.work.release(claimed.claim, wake);
    } catch (error) {
      if (!(error instanceof ClaimLost)) throw error;
    }
  };
}

/** How a request is given back. */
interface Rest {
  readonly wake: WakeAfter | null;
  readonly pausedBecause?: string;
}

/** @throws WorkPaused */
async function workOn(
  claimed: ClaimedRequest,
  items: readonly TrackedItem[],
  deps: CarryOutDependencies,
): Promise<number | null> {
  const { request } = claimed;
  if (request.pausedBecause !== undefined) throw new WorkPaused(request.pausedBecause);
  const directory = await deps.directory.as(request.requester);
  const work = { request, directory, refusal: null };

  if (claimed.isUndoing) return takeAllBack(work, items, deps.pace);

  const removed = items.filter(({ now }) => claimed.removals.includes(now.position));
  const removalWake = await takeAllBack(work, removed, deps.pace);

  const renewed = items.filter(({ now }) => claimed.newLinks.includes(now.position));
  const linkWake = await inRounds(renewed, deps.pace, (item) => renewLink(work, item));
  const askedWake = earliest(removalWake, linkWake);
  if (items.every(({ now }) => hasEnded(now))) return askedWake;

  const refusal = judgeTarget(await directory.targets.find(request.target.ref), deps.rules).refusal;
  const wake = await advanceRequest({ ...work, refusal }, items, {
    pace: deps.pace,
    onProgress: () => {
      deps.announcer.progressed(asItStands(request, items));
    },
  });
  return earliest(wake, askedWake);
}

function asItStands(request: InvitationRequest, items: readonly TrackedItem[]): InvitationRequest {
  return { ...request, items: items.map(({ now }) => now) };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

async function restAfter(
  error: unknown,
  { claim, request }: ClaimedRequest,
  { announcer, logger }: CarryOutDependencies,
): Promise<Rest> {
  if (error instanceof WorkPaused) return { wake: 'resumed', pausedBecause: error.reason };
  if (error instanceof DirectoryUnavailable) {
    logger.warn(
      { requestId: claim.requestId, directoryRequestId: error.directoryRequestId },
      'Directory unavailable',
    );
    return { wake: RETRY_SECONDS };
  }
  if (error instanceof SignInNeeded || error instanceof ConsentNeeded) {
    logger.warn({ requestId: claim.requestId, because: error.message }, 'No token for the requester');
    await announcer.waiting(request, error);
    return { wake: SIGN_IN_RETRY_SECONDS };
  }
  throw error;
}
